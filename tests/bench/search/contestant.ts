import type { Sought } from '../../main/people/search/crowd.ts';

/** A way to search, prepared for all people. */
export interface Contestant {
  readonly name: string;
  /** Takes all people in, on the thread that it is called on. */
  readonly prepare: (people: readonly Sought[]) => Prepared;
}

/** Ready to be asked. */
export interface Prepared {
  /** The places of the people found, best first. `dear`: who was reached before, 0 to 1, by place. */
  readonly find: (query: string, dear: ReadonlyMap<number, number>) => ArrayLike<number>;
}

/** The most that is taken of any answer. */
export const mostTaken = 1_000;

/** What being dear adds to a score from 0 to 1: the same for everybody who has no say in it. */
export const dearness = 0.3;
