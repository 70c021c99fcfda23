import type { Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { keysOf } from '../people/person.ts';
import type { Place, Reachable } from './ways/path.ts';

/** The profile's files, as far as they are needed here. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

/** The way that was chosen for somebody last time. */
export interface Choice {
  readonly wayId: string;
  readonly accountId: string;
  /** The room it leads to, so that nobody has to be asked for it again. */
  readonly place: Place | null;
}

/** The ways chosen by hand: they outlive the app. */
export interface ChosenWays {
  readonly load: () => Promise<void>;
  readonly of: (person: Reachable) => Choice | undefined;
  /** `disk-refused`: it is kept, but only as long as the app runs. */
  readonly choose: (person: Reachable, choice: Choice) => Promise<Outcome<void>>;
  /** Drops what was chosen among the ways of an account. */
  readonly forget: (accountId: string) => Promise<void>;
}

interface Kept extends Choice {
  /** All names by which the person was known. */
  readonly keys: readonly string[];
}

const fileName = 'ways.json';
const mostKept = 1_000;

/** A person is found again by any of their keys, whatever their id has become. */
export function createChosenWays(files: Files): ChosenWays {
  /** The newest first. */
  let kept: readonly Kept[] = [];
  let byKey: ReadonlyMap<string, Kept> = new Map();

  function set(choices: readonly Kept[]) {
    kept = choices.slice(0, mostKept);
    byKey = new Map(kept.toReversed().flatMap((one) => one.keys.map((key) => [key, one])));
  }

  const write = () => files.write(fileName, { version: 1, ways: kept });
  const isOf = (person: Reachable) => {
    const keys = new Set(keysOf(person));
    return (one: Kept) => one.keys.some((key) => keys.has(key));
  };

  return {
    async load() {
      const content = await files.read(fileName);
      const list = isPlainObject(content) ? content['ways'] : undefined;
      const read = (Array.isArray(list) ? list : []).map(parseKept);
      set([...kept, ...read.filter((one) => one !== undefined)]);
    },
    of: (person) =>
      keysOf(person)
        .map((key) => byKey.get(key))
        .find((one) => one !== undefined),
    async choose(person, { wayId, accountId, place }) {
      const isSame = isOf(person);
      set([
        { keys: keysOf(person), wayId, accountId, place },
        ...kept.filter((one) => !isSame(one)),
      ]);
      return write();
    },
    async forget(accountId) {
      const others = kept.filter((one) => one.accountId !== accountId);
      if (others.length === kept.length) return;
      set(others);
      await write();
    },
  };
}

function parseKept(entry: unknown): Kept | undefined {
  if (!isPlainObject(entry) || !Array.isArray(entry['keys'])) return undefined;
  const { wayId, accountId } = entry;
  const keys = entry['keys'].filter((key) => typeof key === 'string');
  if (typeof wayId !== 'string' || typeof accountId !== 'string' || keys.length === 0) {
    return undefined;
  }
  return { keys, wayId, accountId, place: parsePlace(entry['place']) };
}

function parsePlace(entry: unknown): Place | null {
  if (!isPlainObject(entry)) return null;
  const { kind, accountId, id, name } = entry;
  if (kind !== 'space' && kind !== 'room') return null;
  if (typeof accountId !== 'string' || typeof id !== 'string' || typeof name !== 'string') {
    return null;
  }
  return { kind, accountId, id, name };
}
