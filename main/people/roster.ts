import { type Joined, joinPeople, nobody } from './join.ts';
import { type Known, type Person, userKey } from './person.ts';

/** Everybody known, from every account. */
export interface Roster {
  /** Takes in what accounts tell; later word on the same user replaces earlier. */
  readonly learn: (known: readonly Known[]) => void;
  /** Drops all that only this account told. */
  readonly forget: (accountId: string) => void;
  /** Drops the users of this account for which `isGone` says so. */
  readonly drop: (accountId: string, isGone: (userId: string) => boolean) => void;
  /** The same array as long as nothing changed. */
  readonly people: () => readonly Person[];
  /** Finds by the person's id or any key they ever had. */
  readonly find: (key: string) => Person | undefined;
}

/** Starts with nobody. People are joined when they are asked for, not with each word that comes in. */
export function createRoster(): Roster {
  const known = new Map<string, Known>();
  let joined: Joined = nobody;
  let stale = false;

  function current(): Joined {
    if (stale) joined = joinPeople(known.values(), joined);
    stale = false;
    return joined;
  }

  function drop(accountId: string, isGone: (userId: string) => boolean) {
    for (const [key, one] of known) {
      if (one.accountId !== accountId || !isGone(one.userId)) continue;
      known.delete(key);
      stale = true;
    }
  }

  return {
    learn(news) {
      for (const told of news) {
        const key = `${told.accountId}/${userKey(told.system, told.userId)}`;
        const before = known.get(key);
        // A pod does not tell the address of users of other pods, even those it found by it.
        const one = told.address === '' && before ? { ...told, address: before.address } : told;
        if (sameAs(before, one)) continue;
        known.set(key, one);
        stale = true;
      }
    },
    drop,
    forget: (accountId) => drop(accountId, () => true),
    people: () => current().people,
    find: (key) => current().byKey.get(key),
  };
}

function sameAs(one: Known | undefined, other: Known): boolean {
  return (
    one !== undefined &&
    one.name === other.name &&
    one.address === other.address &&
    one.company === other.company &&
    one.title === other.title
  );
}
