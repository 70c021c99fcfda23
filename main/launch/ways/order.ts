import { wayKinds } from '../../../preload/contract.ts';
import type { FindPaths, Path } from './path.ts';

/** Whether a path goes through an account that cannot be asked just now. */
export type IsOut = (path: Path) => boolean;

/**
 * All ways that are found, the best kind first; of one kind in the order of our accounts, those that
 * are out behind the others. Of two users of one person in one account the first is meant, so that
 * each id names one way.
 */
export function inOrder(finders: readonly FindPaths[], isOut: IsOut): FindPaths {
  return (person, places) => {
    const found = finders.flatMap((find) => find(person, places));
    const byId = new Map(found.toReversed().map((path) => [path.way.id, path]));
    return found
      .filter((path) => byId.get(path.way.id) === path)
      .toSorted(
        (one, other) =>
          wayKinds.indexOf(one.way.kind) - wayKinds.indexOf(other.way.kind) ||
          Number(isOut(one)) - Number(isOut(other)),
      );
  };
}
