import { useLayoutEffect, useState } from 'preact/hooks';
import { useFoyer } from '../foyer.ts';
import type { Kept } from '../kept-view.ts';
import { placeOf, rowAt, type ShownPeople } from '../people/people-list.ts';

/** The row that the keys act on. */
interface Selection {
  readonly index: number;
  readonly select: (index: number) => void;
  readonly reset: () => void;
}

/**
 * Keeps one row selected. A row that was chosen is followed when others come in above it; the
 * first row of a new list is not, so that it stays the best one. `count` is that of the opening.
 */
export function useSelection(shown: ShownPeople, count: number): Selection {
  const { keptView } = useFoyer();
  const [chosen, choose] = useState<Chosen>(() => keptView.of(count)?.chosen ?? nothingChosen);
  useLayoutEffect(() => keptView.keep({ chosen }), [chosen]);
  return {
    index: followed(shown, chosen),
    select(index) {
      const within = Math.max(0, Math.min(index, shown.total - 1));
      choose({ index: within, personId: rowAt(shown, within)?.id ?? null });
    },
    reset: () => choose(nothingChosen),
  };
}

type Chosen = NonNullable<Kept['chosen']>;

const nothingChosen: Chosen = { index: 0, personId: null };

function followed(shown: ShownPeople, { index, personId }: Chosen): number {
  const within = Math.max(0, Math.min(index, shown.total - 1));
  if (personId === null || rowAt(shown, within)?.id === personId) return within;
  const place = placeOf(shown, personId);
  return place < 0 ? within : place;
}
