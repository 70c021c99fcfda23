import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useAppState, useFoyer } from '../foyer.ts';
import { headingsOf, rowsWithin, scrollToShow } from '../people/geometry.ts';
import type { ShownPeople } from '../people/people-list.ts';
import { PeopleRows } from '../people/people-rows.tsx';
import type { RowActs } from '../people/person-line.tsx';
import type { Viewport } from './viewport.ts';

interface Panel {
  readonly viewport: Viewport;
  readonly query: string;
  readonly shown: ShownPeople;
  readonly selected: number;
  /** Grows when the selected row shall be scrolled into view. */
  readonly moves: number;
  readonly picked: ReadonlySet<string>;
  readonly opening: string | null;
  readonly way: string;
  readonly acts: RowActs;
}

/** The list of people in its scroller: asks for the rows in view, and keeps the chosen one there. */
export function PeoplePanel({ viewport, query, shown, selected, moves, ...rest }: Panel) {
  const { people } = useFoyer();
  const revision = useAppState(({ people }) => people.revision);
  const visible = useAppState(({ opening }) => opening.visible);
  const headings = useMemo(() => headingsOf(shown), [shown]);
  const { top, height, listTop } = viewport.view;
  const { first, last } = rowsWithin(top - listTop, height, shown.total, headings);

  useLayoutEffect(() => {
    // While nobody looks, only an empty list is worth asking for.
    if (visible || shown.total === 0) people.look({ query, revision, first, last });
  }, [people, query, revision, first, last, visible, shown.query]);

  useLayoutEffect(() => {
    if (moves > 0) viewport.scrollTo(scrollToShow(selected, headings, viewport.now()));
  }, [moves]);

  return (
    <div class="people">
      <PeopleRows
        shown={shown}
        headings={headings}
        first={first}
        last={last}
        selected={selected}
        {...rest}
      />
    </div>
  );
}
