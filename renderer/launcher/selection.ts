import { useState } from 'preact/hooks';
import { placeOf, rowAt, type ShownPeople } from '../people/people-list.ts';

/** The row that the keys act on. */
export interface Selection {
  readonly index: number;
  readonly select: (index: number) => void;
  readonly reset: () => void;
}

/**
 * Keeps one row selected. A row that was chosen is followed when others come in above it; the
 * first row of a new list is not, so that it stays the best one.
 */
export function useSelection(shown: ShownPeople): Selection {
  const [chosen, choose] = useState<Chosen>(nothingChosen);
  return {
    index: followed(shown, chosen),
    select(index) {
      const within = Math.max(0, Math.min(index, shown.total - 1));
      choose({ index: within, personId: rowAt(shown, within)?.id ?? null });
    },
    reset: () => choose(nothingChosen),
  };
}

interface Chosen {
  readonly index: number;
  readonly personId: string | null;
}

const nothingChosen: Chosen = { index: 0, personId: null };

function followed(shown: ShownPeople, { index, personId }: Chosen): number {
  const within = Math.max(0, Math.min(index, shown.total - 1));
  if (personId === null || rowAt(shown, within)?.id === personId) return within;
  const place = placeOf(shown, personId);
  return place < 0 ? within : place;
}
