import { dearnessOf } from '../../../../main/people/reached-history.ts';
import { hash } from '../../../simulator/people/random.ts';
import type { Crowd, Sought } from './crowd.ts';

const others = 60;

/**
 * Sixty people who were reached in the last months, and among them somebody, who is not the dearest:
 * how dear each of them is, by id.
 */
export function reachedWith({ id }: Sought, { people }: Crowd): Map<string, number> {
  const seed = people.findIndex((person) => person.id === id);
  const dear = new Map<string, number>();
  for (let at = 0; at < others; at += 1) {
    const person = people[hash(seed, at, 21) % people.length];
    if (person) dear.set(person.id, dearnessOf(scoreOf(seed, at)));
  }
  dear.set(id, dearnessOf(scoreOf(seed, others)));
  return dear;
}

/** From often and just now to once, two months ago. */
function scoreOf(seed: number, at: number): number {
  const chance = (hash(seed, at, 22) % 1_000) / 1_000;
  return 0.06 + 4 * chance ** 3;
}
