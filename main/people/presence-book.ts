import type { PresenceCategory } from '../../preload/contract.ts';
import { type Person, userKey } from './person.ts';
import { eachSlice } from './slices.ts';

/** What is different in one account since it was last told. */
export interface PresenceChanges {
  readonly accountId: string;
  readonly changed: ReadonlyMap<string, PresenceCategory>;
  /** What users are of whom nothing was told; null when that cannot be said. */
  readonly others: PresenceCategory | null;
  /** What the account told before does not hold any more. */
  readonly anew?: boolean;
}

/** What everybody is doing, as last told. */
export interface PresenceBook {
  /** Takes changes in, many of them little by little; at the end all are in. */
  readonly take: (changes: PresenceChanges) => Promise<void>;
  readonly forget: (accountId: string) => void;
  /** null: no account of ours can tell. */
  readonly of: (person: Person) => PresenceCategory | null;
  /** Since when, milliseconds since 1970; null: longer than we have watched, or not told. */
  readonly sinceOf: (person: Person) => number | null;
  /** The ids of those who are available: the same set until somebody comes or goes. */
  readonly available: () => ReadonlySet<string>;
  /** People are others now. */
  readonly follow: (changed: readonly Person[], gone: readonly string[]) => void;
}

interface Page {
  readonly users: Map<string, PresenceCategory>;
  /** When somebody was last seen to change. */
  readonly since: Map<string, number>;
  others: PresenceCategory | null;
  /** Before the first word of an account nobody was watched. */
  isWatched: boolean;
}

interface Parts {
  readonly find: (key: string) => Person | undefined;
  readonly now: () => number;
}

/** Starts with nothing told. Who is available is counted as they come and go, never all at once. */
export function createPresenceBook({ find, now }: Parts): PresenceBook {
  const pages = new Map<string, Page>();
  let available = new Set<string>();
  let isHandedOut = false;
  let taking: Promise<void> | null = null;

  /** The one who was told of in the first place: their Symphony user whose account can tell. */
  function told({ identities }: Person) {
    for (const { accountId, system, userId } of identities) {
      const page = system === 'symphony' ? pages.get(accountId) : undefined;
      const category = page?.users.get(userId) ?? page?.others;
      if (page && category) return { category, since: page.since.get(userId) ?? null };
    }
    return null;
  }

  function count(person: Person) {
    const isIn = told(person)?.category === 'available';
    if (isIn !== available.has(person.id)) set(person.id, isIn);
  }

  function set(id: string, isIn: boolean) {
    // Whoever holds the set looks at one moment.
    if (isHandedOut) available = new Set(available);
    isHandedOut = false;
    if (isIn) available.add(id);
    else available.delete(id);
  }

  function write(page: Page, userId: string, category: PresenceCategory) {
    const before = page.users.get(userId) ?? page.others;
    page.users.set(userId, category);
    if (page.isWatched && before !== category) page.since.set(userId, now());
    const person = find(userKey('symphony', userId));
    if (person) count(person);
  }

  async function takeInTurn({ accountId, changed, others }: PresenceChanges, page: Page) {
    page.others = others;
    await eachSlice([...changed.keys()], (slice) => {
      if (pages.get(accountId) !== page) return false;
      for (const userId of slice) write(page, userId, changed.get(userId) ?? 'unknown');
      return true;
    });
    page.isWatched = true;
  }

  function forget(accountId: string) {
    pages.delete(accountId);
    for (const id of available) {
      const person = find(id);
      if (!person || told(person)?.category !== 'available') set(id, false);
    }
  }

  return {
    take(changes) {
      if (changes.anew) forget(changes.accountId);
      const page = pages.get(changes.accountId) ?? newPage();
      pages.set(changes.accountId, page);
      const mine = () => takeInTurn(changes, page);
      const done: Promise<void> = (taking ? taking.then(mine) : mine()).then(() => {
        if (taking === done) taking = null;
      });
      taking = done;
      return done;
    },
    forget,
    of: (person) => told(person)?.category ?? null,
    sinceOf: (person) => told(person)?.since ?? null,
    available() {
      isHandedOut = true;
      return available;
    },
    follow(changed, gone) {
      for (const id of gone) if (available.has(id)) set(id, false);
      for (const person of changed) count(person);
    },
  };
}

function newPage(): Page {
  return { users: new Map(), since: new Map(), others: null, isWatched: false };
}
