import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonRow } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import { headingsOf, rowHeight, rowsWithin, scrollToShow } from '../people/geometry.ts';
import type { ShownPeople } from '../people/people-list.ts';
import { PeopleRows } from '../people/people-rows.tsx';
import { useViewport } from './viewport.ts';

interface Panel {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly shown: ShownPeople;
  readonly selected: number;
  /** Grows when the selected row shall be scrolled into view. */
  readonly moves: number;
  readonly opening: string | null;
  readonly onOpen: (index: number) => void;
  readonly onFavourite: (person: PersonRow) => void;
}

/** The list of people in its scroller: asks for the rows in view, and keeps the chosen one there. */
export function PeoplePanel({ scroller, query, shown, selected, moves, ...acts }: Panel) {
  const { people } = useFoyer();
  const revision = useAppState(({ people }) => people.revision);
  const visible = useAppState(({ opening }) => opening.visible);
  const place = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller, rowHeight);
  const headings = headingsOf(shown);
  const listTop = place.current?.offsetTop ?? 0;
  const { first, last } = rowsWithin(
    viewport.top - listTop,
    viewport.height,
    shown.total,
    headings,
  );

  useLayoutEffect(() => {
    // While nobody looks, only an empty list is worth asking for.
    if (visible || shown.total === 0) people.look({ query, revision, first, last });
  }, [people, query, revision, first, last, visible, shown.query]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || moves === 0) return;
    const view = {
      top: element.scrollTop,
      height: element.clientHeight,
      listTop: place.current?.offsetTop ?? 0,
    };
    element.scrollTop = scrollToShow(selected, headings, view);
  }, [moves]);

  return (
    <div ref={place} class="people">
      <PeopleRows
        shown={shown}
        headings={headings}
        first={first}
        last={last}
        selected={selected}
        {...acts}
      />
    </div>
  );
}
