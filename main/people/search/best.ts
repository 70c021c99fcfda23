import type { Harvest } from './harvest.ts';
import type { NameOrder } from './name-order.ts';
import { smallestInOrder } from './selection.ts';

/** Somebody who was reached before, and how dear they are: 0 to 1. */
export type Reached = ReadonlyMap<number, number>;

interface Ground {
  readonly reached: Reached;
  readonly isAvailable: (person: number) => boolean;
  readonly order: NameOrder;
}

/** Scores nearer than this are the same. */
const scoreStep = 1 / 64;
/** What being dear counts: less than a good match, more than what sets two good ones apart. */
const dearness = 0.3;
/** Even the least dear were chosen once. */
const leastDearness = 0.06;

/**
 * The best of those found: by how well they match and how dear they are, then who is available, then
 * by name. All of that is packed into one number each, since numbers are put in order fast.
 */
export function chooseBest(harvest: Harvest, most: number, ground: Ground): Int32Array {
  const { reached, isAvailable, order } = ground;
  const people = harvest.people();
  const ranks = order.ranks();
  const byName = order.people();
  const keys = new Float64Array(people.length);
  for (let at = 0; at < people.length; at += 1) {
    const person = people[at] ?? 0;
    const dear = reached.get(person);
    const extra = dear === undefined ? 0 : leastDearness + (dearness - leastDearness) * dear;
    const badness = Math.round((2 - harvest.scoreOf(person) - extra) / scoreStep);
    const away = isAvailable(person) ? 0 : 1;
    keys[at] = (badness * 2 + away) * byName.length + (ranks[person] ?? 0);
  }
  const best = smallestInOrder(keys, most);
  return Int32Array.from(best, (key) => byName[key % byName.length] ?? 0);
}
