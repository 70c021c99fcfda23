import type { Outcome } from '../../preload/contract.ts';
import { success } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { Apart } from './join.ts';

/** The profile's files, as far as this room needs them. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

/** Who was taken out of a person by hand. It outlives the app, and every gathering. */
export interface Separations extends Apart {
  readonly load: () => Promise<void>;
  /** `out` is none of `others` from now on. */
  readonly separate: (out: string, others: readonly string[]) => Promise<Outcome<void>>;
  /** Takes back every separation of these users; says whom they may be joined with again. */
  readonly rejoin: (userKeys: readonly string[]) => Promise<Outcome<readonly string[]>>;
  readonly isSeparated: (userKey: string) => boolean;
  /** Forgets all of it. */
  readonly clear: () => Promise<void>;
}

interface Separation {
  readonly out: string;
  readonly from: string;
}

const fileName = 'apart.json';

/** Knows users by their keys alone, no names or addresses. */
export function createSeparations(files: Files): Separations {
  let separations: readonly Separation[] = [];
  let outOf: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  let separated: ReadonlySet<string> = new Set();

  function set(next: readonly Separation[]) {
    const groups = new Map<string, Set<string>>();
    for (const { out, from } of next) groups.set(out, (groups.get(out) ?? new Set()).add(from));
    separations = next;
    outOf = groups;
    separated = new Set(next.flatMap(({ out, from }) => [out, from]));
  }

  const write = () => files.write(fileName, { version: 1, apart: separations });
  const areApart = (one: string, other: string) =>
    outOf.get(one)?.has(other) === true || outOf.get(other)?.has(one) === true;

  return {
    async load() {
      const content = await files.read(fileName);
      const list = isPlainObject(content) ? content['apart'] : undefined;
      if (Array.isArray(list)) set([...separations, ...list.flatMap(parseSeparation)]);
    },
    areApart,
    isOut: (userKey) => outOf.has(userKey),
    isSeparated: (userKey) => separated.has(userKey),
    separate(out, others) {
      const added = others
        .filter((from) => from !== out && !areApart(out, from))
        .map((from) => ({ out, from }));
      set([...separations, ...added]);
      return write();
    },
    async rejoin(userKeys) {
      const theirs = new Set(userKeys);
      const isTheirs = ({ out, from }: Separation) => theirs.has(out) || theirs.has(from);
      const undone = separations.filter(isTheirs);
      set(separations.filter((one) => !isTheirs(one)));
      const written = await write();
      return written.ok ? success(undone.flatMap(({ out, from }) => [out, from])) : written;
    },
    async clear() {
      if (separations.length === 0) return;
      set([]);
      await write();
    },
  };
}

function parseSeparation(entry: unknown): Separation[] {
  if (!isPlainObject(entry)) return [];
  const { out, from } = entry;
  return typeof out === 'string' && typeof from === 'string' ? [{ out, from }] : [];
}
