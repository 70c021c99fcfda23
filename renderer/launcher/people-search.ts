import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import { rowHeight } from '../people/geometry.ts';
import { rowAt } from '../people/people-list.ts';
import { optionId } from '../people/people-rows.tsx';
import { useStore } from '../store.ts';
import { useActing } from './acting.ts';
import { useOffers } from './offers.ts';
import { usePicked } from './picked.ts';
import { useReaching } from './reaching.ts';
import { useRestingWay } from './resting-way.ts';
import { useSelection } from './selection.ts';
import { useViewport } from './viewport.ts';

interface Places {
  readonly scroller: RefObject<HTMLElement | null>;
  /** What stands above the list in the scroller. */
  readonly above: RefObject<HTMLElement | null>;
}

/** Whose ways are on show, and where their row is in the window, in CSS pixels. */
interface OpenMenu {
  readonly person: PersonRow;
  readonly row: { readonly top: number; readonly bottom: number };
}

/** Everything the search for people knows and can do, for the parts that draw it. */
export type PeopleSearch = ReturnType<typeof usePeopleSearch>;

/** Follows the people of a query, who is chosen among them, and what is being done with them. */
export function usePeopleSearch(query: string, { scroller, above }: Places) {
  const { people, keptView } = useFoyer();
  const shown = useStore(people.shown, (now) => now);
  const count = useAppState(({ opening }) => opening.count);
  const selection = useSelection(shown, count);
  const viewport = useViewport(scroller, above, rowHeight);
  const picked = usePicked();
  const reaching = useReaching();
  const offers = useOffers(query, shown);
  const acting = useActing({ query, picked, reaching, offers });
  const [moves, setMoves] = useState(0);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const person = rowAt(shown, selection.index);
  const restingWay = useRestingWay(picked.people.length === 0 ? person?.id : undefined);

  const forget = () => {
    reaching.forget();
    acting.marking.forget();
  };
  const begun = useRef(0);
  const goesOn = useRef(keptView.of(count) !== null);
  useLayoutEffect(() => {
    if (goesOn.current) {
      goesOn.current = false;
      begun.current = count;
      return;
    }
    selection.reset();
    forget();
    setMenu(null);
    viewport.scrollTo(0);
    if (begun.current === count) return;
    begun.current = count;
    picked.clear();
    offers.forget();
  }, [query, count]);

  return {
    shown,
    selection,
    person,
    restingWay,
    viewport,
    moves,
    picked,
    reaching,
    offers,
    acting,
    menu,
    forget,
    select(index: number) {
      selection.select(index);
      setMoves((times) => times + 1);
      forget();
    },
    openMenu(index: number) {
      const row = document.getElementById(optionId(index))?.getBoundingClientRect();
      const chosen = rowAt(shown, index);
      if (!row || !chosen) return;
      selection.select(index);
      setMenu({ person: chosen, row: { top: row.top, bottom: row.bottom } });
    },
    closeMenu: () => setMenu(null),
  };
}
