import { type Clock, isWithin } from '../rhythm.ts';

/** The ways that were refused a moment ago. */
export interface Refusals {
  readonly add: (personId: string, wayId: string) => void;
  readonly has: (personId: string, wayId: string) => boolean;
  /** The person was reached. */
  readonly forget: (personId: string) => void;
}

const lastsFor = 60_000;

/** Remembers the refusals of one person at a time: whoever goes on to another begins anew. */
export function createRefusals(clock: Pick<Clock, 'now'>): Refusals {
  let about = '';
  let ways = new Map<string, number>();

  return {
    add(personId, wayId) {
      if (personId !== about) ways = new Map();
      about = personId;
      ways.set(wayId, clock.now());
    },
    has(personId, wayId) {
      const at = personId === about ? ways.get(wayId) : undefined;
      return at !== undefined && isWithin(lastsFor, at, clock);
    },
    forget(personId) {
      if (personId === about) ways = new Map();
    },
  };
}
