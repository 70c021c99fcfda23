import { type Clock, isWithin } from '../rhythm.ts';
import type { Heard } from './cache-lines.ts';
import type { Source } from './person.ts';

/** Which lists of an account were heard to their end, and when. */
export interface HeardLists {
  /** Whether it was heard so lately that it need not be asked for again. */
  readonly isFresh: (accountId: string, list: Source) => boolean;
  readonly note: (accountId: string, list: Source) => void;
  /** Takes in what was heard before Foyer last ended. */
  readonly recall: (accountId: string, heard: readonly Heard[]) => void;
  readonly heardOf: (accountId: string) => readonly Heard[];
  readonly forget: (accountId: string) => void;
}

interface Parts {
  readonly clock: Pick<Clock, 'now'>;
  readonly onHeard: (accountId: string, heard: Heard) => void;
}

/** Shorter than from one gathering to the next, which therefore asks for all of them. */
const freshForMs = 5 * 60 * 60_000;

/** Nothing was heard yet. */
export function createHeardLists({ clock, onHeard }: Parts): HeardLists {
  const accounts = new Map<string, Map<Source, Heard>>();

  function keep(accountId: string, heard: Heard) {
    const lists = accounts.get(accountId) ?? new Map<Source, Heard>();
    accounts.set(accountId, lists.set(heard.list, heard));
  }

  return {
    isFresh(accountId, list) {
      const heard = accounts.get(accountId)?.get(list);
      return heard !== undefined && isWithin(freshForMs, heard.at, clock);
    },
    note(accountId, list) {
      const heard = { list, at: clock.now() };
      keep(accountId, heard);
      onHeard(accountId, heard);
    },
    recall(accountId, heard) {
      for (const one of heard) keep(accountId, one);
    },
    heardOf: (accountId) => [...(accounts.get(accountId)?.values() ?? [])],
    forget: (accountId) => void accounts.delete(accountId),
  };
}
