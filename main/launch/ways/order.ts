import { wayKinds } from '../../../preload/contract.ts';
import type { FindPaths } from './path.ts';

/** All ways that are found, the best kind first; of one kind in the order of our accounts. */
export function inOrder(finders: readonly FindPaths[]): FindPaths {
  return (person, places) =>
    finders
      .flatMap((find) => find(person, places))
      .toSorted((one, other) => wayKinds.indexOf(one.way.kind) - wayKinds.indexOf(other.way.kind));
}
