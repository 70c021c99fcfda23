import { type Cluster, createCluster } from './cluster.ts';
import type { Apart } from './join.ts';
import { nobodyApart } from './join.ts';
import { afterNews, type KnownNews, withoutSource } from './known.ts';
import { type Known, type Person, type Source, type Told, userKey } from './person.ts';
import { eachSlice } from './slices.ts';
import { createWideMap, type WideMap } from './wide-map.ts';

/** What became of people: those who are new or otherwise now, and the ids of those who are no more. */
export interface RosterChange {
  readonly changed: readonly Person[];
  readonly gone: readonly string[];
  /** The same told for each account: what is news, and the users nothing is known of now. */
  readonly known: readonly Known[];
  readonly unknown: readonly Pick<Known, 'accountId' | 'system' | 'userId'>[];
}

/** Everybody known, from every account. */
export interface Roster {
  /** Takes in what accounts tell; later word on the same user replaces earlier. */
  readonly learn: (told: readonly Told[]) => void;
  /** Takes in what was known before, as it was. */
  readonly recall: (known: readonly Known[]) => void;
  /**
   * A whole list was told: who was known by that source and is not in it any more, and by no other,
   * is forgotten. Takes its time, so that nothing stalls.
   */
  readonly settle: (
    accountId: string,
    source: Source,
    isListed: (userId: string) => boolean,
  ) => Promise<void>;
  /** Drops all that only this account told. Takes its time. */
  readonly forget: (accountId: string) => Promise<void>;
  /** Joins these users anew: what may be one person is otherwise now. */
  readonly rejoin: (userKeys: readonly string[]) => void;
  /** The same array as long as nothing changed. */
  readonly people: () => readonly Person[];
  readonly size: () => number;
  /** Finds by the person's id or any key they ever had. */
  readonly find: (key: string) => Person | undefined;
  /** What each account knows of a person's users. */
  readonly known: (person: Person) => readonly Known[];
  /** All that an account knows, some users at a time. */
  readonly knownOf: (accountId: string) => Iterable<readonly Known[]>;
  /** How many users an account knows. */
  readonly sizeOf: (accountId: string) => number;
  readonly follow: (listener: (change: RosterChange) => void) => void;
}

/** Starts with nobody. Each piece of news joins anew only those whom it may be about. */
export function createRoster(apart: Apart = nobodyApart): Roster {
  const accounts = new Map<string, WideMap<Known>>();
  const cluster: Cluster = createCluster(apart);
  const formerKeys = new Map<string, string>();
  const listeners: ((change: RosterChange) => void)[] = [];
  let everybody: readonly Person[] | null = null;

  function take(news: Iterable<KnownNews>) {
    const known: Known[] = [];
    const unknown: Known[] = [];
    for (const { before, after } of news) {
      const one = after ?? before;
      if (!one || before === after) continue;
      keep(one, after);
      cluster.replace(before, after);
      if (after) known.push(after);
      else unknown.push(one);
    }
    return { known, unknown };
  }

  function takeAndTell(news: Iterable<KnownNews>) {
    const { known, unknown } = take(news);
    if (known.length > 0 || unknown.length > 0) tell({ ...cluster.settle(), known, unknown });
  }

  function keep(one: Known, after: Known | undefined) {
    const users = accounts.get(one.accountId) ?? createWideMap<Known>();
    accounts.set(one.accountId, users);
    if (!after) return void users.delete(one.userId);
    users.set(one.userId, after);
    if (!after.former) return;
    const key = userKey(one.system, one.userId);
    for (const address of after.former) formerKeys.set(`address:${address}`, key);
  }

  function tell(change: RosterChange) {
    if (change.changed.length > 0 || change.gone.length > 0) everybody = null;
    for (const listener of listeners) listener(change);
  }

  const lookUp = ({ accountId, userId }: Pick<Known, 'accountId' | 'userId'>) =>
    accounts.get(accountId)?.get(userId);

  function* newsOf(told: readonly Told[]): Iterable<KnownNews> {
    for (const one of told) {
      const before = lookUp(one);
      yield { before, after: afterNews(before, one) };
    }
  }

  /** What a slice of an account's users becomes; who changed meanwhile is left alone. */
  async function change(accountId: string, changed: (known: Known) => Known | undefined) {
    const users = accounts.get(accountId);
    if (!users) return;
    for (const piece of users.pieces()) {
      await eachSlice(piece, (slice) => {
        const current = slice.filter((known) => users.get(known.userId) === known);
        takeAndTell(current.map((known) => ({ before: known, after: changed(known) })));
      });
    }
  }

  return {
    learn: (told) => takeAndTell(newsOf(told)),
    recall(known) {
      const isNew = (one: Known) => !lookUp(one);
      take(known.filter(isNew).map((after) => ({ before: undefined, after })));
      tell({ ...cluster.settle(), known: [], unknown: [] });
    },
    settle: (accountId, source, isListed) =>
      change(accountId, (known) => (isListed(known.userId) ? known : withoutSource(known, source))),
    async forget(accountId) {
      await change(accountId, () => undefined);
      if (accounts.get(accountId)?.size() === 0) accounts.delete(accountId);
    },
    rejoin(userKeys) {
      cluster.touch(userKeys);
      tell({ ...cluster.settle(), known: [], unknown: [] });
    },
    people() {
      everybody ??= cluster.people();
      return everybody;
    },
    size: cluster.size,
    find(key) {
      const former = formerKeys.get(key);
      return cluster.find(key) ?? (former === undefined ? undefined : cluster.find(former));
    },
    known: ({ identities }) => identities.map(lookUp).filter((known) => known !== undefined),
    knownOf: (accountId) => accounts.get(accountId)?.pieces() ?? [],
    sizeOf: (accountId) => accounts.get(accountId)?.size() ?? 0,
    follow: (listener) => void listeners.push(listener),
  };
}
