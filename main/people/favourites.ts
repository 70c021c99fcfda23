import type { Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { parsePeople } from './kept-people.ts';
import { keysOf, type Person, userKey } from './person.ts';
import {
  dearnessOf,
  parseEntry,
  type ReachedEntry,
  type ReachedOften,
  reachedAgain,
  scoreAt,
  together,
} from './reached-history.ts';
import type { Files } from './separations.ts';

/** People chosen by hand and people reached: they outlive the app. */
export interface Favourites {
  readonly load: () => Promise<void>;
  /** As they were when they were kept. */
  readonly favourites: () => readonly Person[];
  /** Newest first, as they were when they were reached. */
  readonly recents: () => readonly Person[];
  /** Who that is now: their user is looked for first, for an address may have become another one's. */
  readonly now: (kept: Person) => Person | undefined;
  readonly isFavourite: (person: Person) => boolean;
  readonly historyOf: (person: Person) => ReachedOften | undefined;
  /** How much dearer people are than a stranger, 0 to 1, by id: those reached and the favourites. */
  readonly dearness: () => ReadonlyMap<string, number>;
  readonly setFavourite: (person: Person, favourite: boolean) => Promise<Outcome<void>>;
  readonly reached: (person: Person) => Promise<Outcome<void>>;
  /** This user is somebody else now: what was kept stays with the others of the person. */
  readonly takeOut: (userKey: string) => Promise<void>;
  /** People are others now: whom the entries mean is found anew. */
  readonly refresh: () => void;
  /** Drops what only this account knew, and whoever is nobody any more. */
  readonly forget: (accountId: string) => Promise<void>;
}

interface Parts {
  readonly files: Files;
  /** Finds a person by any of their keys. */
  readonly find: (key: string) => Person | undefined;
  readonly now: () => number;
}

interface Content {
  readonly chosen: readonly Person[];
  readonly reached: readonly Person[];
  readonly history: readonly ReachedEntry[];
}

const fileName = 'people.json';
const mostRecents = 50;
const mostHistory = 2_000;

/** Keeps whole people, so that they can be shown and reached before any system has answered. */
export function createFavourites({ files, find, now }: Parts): Favourites {
  let content: Content = { chosen: [], reached: [], history: [] };
  let meant: Meant | null = null;

  function set(next: Content) {
    const history = next.history.toSorted((one, other) => other.lastAt - one.lastAt);
    content = {
      chosen: next.chosen,
      reached: next.reached.slice(0, mostRecents),
      history: history.slice(0, mostHistory),
    };
    meant = null;
  }

  function write() {
    const { chosen, reached, history } = content;
    return files.write(fileName, { version: 1, favourites: chosen, recents: reached, history });
  }

  function current(): Meant {
    meant ??= whoIsMeant(content, find);
    return meant;
  }

  return {
    async load() {
      const file = await files.read(fileName);
      if (!isPlainObject(file)) return;
      const { chosen, reached, history } = content;
      const entries = Array.isArray(file['history']) ? file['history'] : [];
      set({
        chosen: [...chosen, ...parsePeople(file['favourites'])],
        reached: [...reached, ...parsePeople(file['recents'])],
        history: [...history, ...entries.map(parseEntry).filter((one) => one !== undefined)],
      });
    },
    favourites: () => content.chosen,
    recents: () => content.reached,
    now: (person) => personOf(keysOf(person), find),
    isFavourite: ({ id }) => current().favourites.has(id),
    historyOf: ({ id }) => current().history.get(id),
    dearness() {
      const { favourites, history } = current();
      const at = now();
      const dear = new Map<string, number>();
      for (const [id, entry] of history) dear.set(id, dearnessOf(scoreAt(entry, at)));
      for (const id of favourites)
        dear.set(id, Math.min(1, Math.max(0.3, dear.get(id) ?? 0) + 0.18));
      return dear;
    },
    setFavourite(person, favourite) {
      const others = content.chosen.filter((one) => idOf(one, find) !== person.id);
      set({ ...content, chosen: favourite ? [...others, person] : others });
      return write();
    },
    reached(person) {
      const others = content.reached.filter((one) => idOf(one, find) !== person.id);
      const before = current().history.get(person.id);
      const entry = reachedAgain(before, keysOf(person), now());
      const history = content.history.filter(({ keys }) => personOf(keys, find)?.id !== person.id);
      set({ ...content, reached: [person, ...others], history: [entry, ...history] });
      return write();
    },
    async takeOut(key) {
      const { chosen, reached, history } = content;
      const rest = { chosen: chosen.map(without(key)), reached: reached.map(without(key)) };
      set({ ...rest, history: history.map((entry) => withoutKey(entry, key)) });
      await write();
    },
    refresh() {
      meant = null;
    },
    async forget(accountId) {
      const { chosen, reached, history } = content;
      set({
        chosen: withoutAccount(chosen, accountId),
        reached: withoutAccount(reached, accountId),
        history: history.filter(({ keys }) => personOf(keys, find) !== undefined),
      });
      await write();
    },
  };
}

interface Meant {
  readonly favourites: ReadonlySet<string>;
  readonly history: ReadonlyMap<string, ReachedEntry>;
}

type Find = (key: string) => Person | undefined;

function whoIsMeant({ chosen, history }: Content, find: Find): Meant {
  const entries = new Map<string, ReachedEntry>();
  for (const entry of history) {
    const id = personOf(entry.keys, find)?.id;
    if (id === undefined) continue;
    const other = entries.get(id);
    entries.set(id, other ? together(other, entry) : entry);
  }
  return { favourites: new Set(chosen.map((person) => idOf(person, find))), history: entries };
}

/** Who is known by one of these keys now: by a user sooner than by an address, which wanders. */
function personOf(keys: readonly string[], find: Find): Person | undefined {
  const isAddress = (key: string) => key.startsWith('address:');
  const byUser = keys.filter((key) => !isAddress(key));
  for (const key of [...byUser, ...keys.filter(isAddress)]) {
    const person = find(key);
    if (person) return person;
  }
  return undefined;
}

const idOf = (person: Person, find: Find) => personOf(keysOf(person), find)?.id ?? person.id;

const without =
  (key: string) =>
  (person: Person): Person => {
    const identities = person.identities.filter((one) => userKey(one.system, one.userId) !== key);
    return identities.length === 0 ? person : { ...person, identities };
  };

function withoutKey(entry: ReachedEntry, key: string): ReachedEntry {
  const keys = entry.keys.filter((one) => one !== key);
  return keys.some((one) => !one.startsWith('address:')) ? { ...entry, keys } : entry;
}

function withoutAccount(people: readonly Person[], accountId: string): Person[] {
  return people
    .map((person) => ({
      ...person,
      identities: person.identities.filter((identity) => identity.accountId !== accountId),
    }))
    .filter(({ identities }) => identities.length > 0);
}
