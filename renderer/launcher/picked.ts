import { useMemo, useState } from 'preact/hooks';
import type { PersonRow } from '../../preload/contract.ts';

/** Who was picked for a group, in the order of picking. */
export interface Picked {
  readonly people: readonly PickedPerson[];
  readonly ids: ReadonlySet<string>;
  /** Into the group, or out of it. */
  readonly toggle: (person: PickedPerson) => void;
  readonly removeLast: () => void;
  readonly clear: () => void;
}

/** Somebody who is picked to be reached together with others. */
export type PickedPerson = Pick<PersonRow, 'id' | 'name' | 'address'>;

/** As many as one question may carry. */
const most = 100;
const nobody: readonly PickedPerson[] = [];

/** Keeps who is picked, whatever is searched for meanwhile. */
export function usePicked(): Picked {
  const [people, setPeople] = useState(nobody);
  const ids = useMemo(() => new Set(people.map(({ id }) => id)), [people]);
  return {
    people,
    ids,
    toggle: ({ id, name, address }) =>
      setPeople((now) => {
        const others = now.filter((one) => one.id !== id);
        if (others.length < now.length) return others;
        return now.length < most ? [...now, { id, name, address }] : now;
      }),
    removeLast: () => setPeople((now) => now.slice(0, -1)),
    clear: () => setPeople(nobody),
  };
}
