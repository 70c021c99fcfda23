import type { PersonRow } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';
import { rowAt } from '../people/people-list.ts';

/**
 * Finds who stands at a place of the list for `query`. Who presses a key before the rows of the last
 * letter have come gets the first of those rows, never one of the rows before; undefined when there
 * is nobody.
 */
export function useChosen(query: string): (index: number) => Promise<PersonRow | undefined> {
  const { mirror, people } = useFoyer();
  return async (index) => {
    const settled = people.shown.getState().query === query;
    const { revision } = mirror.getState().people;
    people.look({ query, revision, first: index, last: index });
    if (!(await people.arrived(query))) return undefined;
    return rowAt(people.shown.getState(), settled ? index : 0);
  };
}
