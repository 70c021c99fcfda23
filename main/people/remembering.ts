import type { Clock } from '../rhythm.ts';
import type { LineFiles } from './account-cache.ts';
import { createCache } from './cache.ts';
import type { Heard, Looked } from './cache-lines.ts';
import type { HeardLists } from './heard-lists.ts';
import type { LookUps } from './look-ups.ts';
import type { Roster } from './roster.ts';
import { eachSlice } from './slices.ts';

/** Remembers from one start to the next who is known and what was answered. */
interface Remembering {
  /** Takes in what was known when Foyer last ran. */
  readonly recall: () => Promise<void>;
  readonly noteLooked: (accountId: string, looked: Looked) => void;
  readonly noteHeard: (accountId: string, heard: Heard) => void;
  /** Removes what is kept of an account, and then the people themselves. */
  readonly forget: (accountId: string) => Promise<void>;
  /** The accounts of which something is remembered. */
  readonly accounts: () => readonly string[];
  /** Writes now what has not been written. */
  readonly finish: () => Promise<void>;
}

interface Parts {
  readonly files: LineFiles;
  readonly roster: Roster;
  readonly lookUps: Pick<LookUps, 'recall' | 'lookedOf' | 'sizeOf'>;
  readonly heardLists: Pick<HeardLists, 'recall' | 'heardOf' | 'forget'>;
  readonly clock: Pick<Clock, 'after'>;
}

/** Writes along from now on. */
export function createRemembering(parts: Parts): Remembering {
  const { files, roster, lookUps, heardLists, clock } = parts;
  const cache = createCache({
    files,
    snapshot: (accountId) => ({
      known: roster.knownOf(accountId),
      looked: lookUps.lookedOf(accountId),
      heard: heardLists.heardOf(accountId),
    }),
    sizeOf: (accountId) => roster.sizeOf(accountId) + lookUps.sizeOf(accountId),
    clock,
  });
  roster.follow(cache.note);

  return {
    recall: () =>
      cache.load(async ({ accountId, known, looked, heard }) => {
        lookUps.recall(accountId, looked);
        await eachSlice(known, roster.recall);
        heardLists.recall(accountId, heard);
      }),
    noteLooked: cache.noteLooked,
    noteHeard: cache.noteHeard,
    async forget(accountId) {
      heardLists.forget(accountId);
      await Promise.all([cache.forget(accountId), roster.forget(accountId)]);
    },
    accounts: cache.accounts,
    finish: cache.flush,
  };
}
