import type { Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { type Identity, keysOf, type Person } from './person.ts';

/** The profile's files, as far as this room needs them. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

/** People chosen by hand and people reached lately: they outlive the app. */
export interface Favourites {
  readonly load: () => Promise<void>;
  readonly favourites: () => readonly Person[];
  /** Newest first. */
  readonly recents: () => readonly Person[];
  readonly isFavourite: (person: Person) => boolean;
  /** 0 is the last one reached; undefined: not lately. */
  readonly recency: (person: Person) => number | undefined;
  readonly setFavourite: (person: Person, favourite: boolean) => Promise<Outcome<void>>;
  readonly reached: (person: Person) => Promise<Outcome<void>>;
  /** Drops what only this account knew. */
  readonly forget: (accountId: string) => Promise<void>;
}

const fileName = 'people.json';
const mostRecents = 50;

/** Keeps whole people, so that they can be shown and reached before any system has answered. */
export function createFavourites(files: Files): Favourites {
  let chosen: readonly Person[] = [];
  let reached: readonly Person[] = [];
  let rank: ReadonlyMap<string, number> = new Map();
  let chosenKeys: ReadonlySet<string> = new Set();

  function set(nextChosen: readonly Person[], nextReached: readonly Person[]) {
    chosen = nextChosen;
    reached = nextReached.slice(0, mostRecents);
    chosenKeys = new Set(chosen.flatMap(keysOf));
    const ranks = reached.flatMap((person, at) =>
      keysOf(person).map((key): [string, number] => [key, at]),
    );
    rank = new Map(ranks.reverse());
  }

  const write = () => files.write(fileName, { version: 1, favourites: chosen, recents: reached });

  return {
    async load() {
      const content = await files.read(fileName);
      if (!isPlainObject(content)) return;
      const read = (name: string) => parsePeople(content[name]);
      set([...chosen, ...read('favourites')], [...reached, ...read('recents')]);
    },
    favourites: () => chosen,
    recents: () => reached,
    isFavourite: (person) => keysOf(person).some((key) => chosenKeys.has(key)),
    recency: (person) =>
      keysOf(person)
        .map((key) => rank.get(key))
        .find((at) => at !== undefined),
    setFavourite(person, favourite) {
      const others = chosen.filter((one) => !isSame(one, person));
      set(favourite ? [...others, person] : others, reached);
      return write();
    },
    reached(person) {
      set(chosen, [person, ...reached.filter((one) => !isSame(one, person))]);
      return write();
    },
    async forget(accountId) {
      const without = (people: readonly Person[]) =>
        people
          .map((person) => ({
            ...person,
            identities: person.identities.filter((identity) => identity.accountId !== accountId),
          }))
          .filter(({ identities }) => identities.length > 0);
      const before = [...chosen, ...reached];
      if (!before.some((one) => one.identities.some((it) => it.accountId === accountId))) return;
      set(without(chosen), without(reached));
      await write();
    },
  };
}

function isSame(one: Person, other: Person): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}

function parsePeople(list: unknown): Person[] {
  if (!Array.isArray(list)) return [];
  return list.map(parsePerson).filter((person) => person !== undefined);
}

function parsePerson(entry: unknown): Person | undefined {
  if (!isPlainObject(entry) || !Array.isArray(entry['identities'])) return undefined;
  const word = (name: string) => (typeof entry[name] === 'string' ? entry[name] : '');
  const identities = entry['identities'].map(parseIdentity).filter((one) => one !== undefined);
  const facts = {
    name: word('name'),
    address: word('address'),
    company: word('company'),
    title: word('title'),
  };
  const [id] = identities.length > 0 ? keysOf({ ...facts, identities }) : [];
  return id === undefined ? undefined : { id, ...facts, identities };
}

function parseIdentity(entry: unknown): Identity | undefined {
  if (!isPlainObject(entry)) return undefined;
  const { accountId, system, userId } = entry;
  if (typeof accountId !== 'string' || typeof userId !== 'string') return undefined;
  if (system !== 'symphony' && system !== 'spaces') return undefined;
  return { accountId, system, userId };
}
