import { useMemo, useRef } from 'preact/hooks';
import type { RowActs } from '../people/person-line.tsx';

/** One object for good, whose functions do what the newest ones do: no row is drawn for it. */
export function useRowActs(newest: RowActs): RowActs {
  const acts = useRef(newest);
  acts.current = newest;
  return useMemo(
    () => ({
      onOpen: (index) => acts.current.onOpen(index),
      onPick: (index) => acts.current.onPick(index),
      onWays: (index) => acts.current.onWays(index),
      onFavourite: (person) => acts.current.onFavourite(person),
    }),
    [],
  );
}
