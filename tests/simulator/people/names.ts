import { type BuiltNames, builtNames } from './names-built.ts';
import { westernNames } from './names-western.ts';
import { worldNames } from './names-world.ts';

/** Names of one language, separated by spaces; `native|latin` where the script is not Latin. */
export interface NameGroup {
  readonly given: string;
  readonly family: string;
  readonly familyFirst?: boolean;
}

interface Name {
  readonly native: string;
  readonly latin: string;
}

/** A name made up from the lists. `latin` is `given.family` in a-z, fit for an address. */
export interface FullName {
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly latin: string;
}

interface Group {
  readonly given: readonly Name[];
  readonly family: readonly Name[];
  readonly familyFirst: boolean;
}

/** All names that the lists can make, numbered from 0 to `count - 1`, no Latin form twice. */
export interface NameBook {
  readonly count: number;
  name(number: number): FullName;
}

/** The books that names are dealt from: first all of the listed one, then the built one. */
export interface NameBooks {
  readonly listed: NameBook;
  readonly built: () => NameBook;
}

/** Few companies are so large that they need the built names. */
export function createNameBooks(): NameBooks {
  let built: NameBook | undefined;
  return {
    listed: createNameBook(),
    built() {
      built ??= createBuiltNameBook();
      return built;
    },
  };
}

/** The names that are listed. Reads the lists once; making one name then costs two look-ups. */
function createNameBook(): NameBook {
  return bookOf(listedGroups());
}

/** Far more names, put together from halves, none of which is in the listed book. */
function createBuiltNameBook(): NameBook {
  const listed = listedGroups();
  const taken = new Set(listed.flatMap(({ family }) => family.map(({ latin }) => latin)));
  return bookOf(builtNames.map((built) => buildGroup(built, listed, taken)));
}

function listedGroups(): Group[] {
  return [...westernNames, ...worldNames].map(readGroup);
}

function bookOf(groups: readonly Group[]): NameBook {
  const sizes = groups.map((group) => group.given.length * group.family.length);
  return {
    count: sizes.reduce((sum, size) => sum + size, 0),
    name(number) {
      let rest = number;
      for (const [position, group] of groups.entries()) {
        const size = sizes[position] ?? 0;
        if (rest < size) return combine(group, rest);
        rest -= size;
      }
      throw new RangeError(`No name has the number ${number}`);
    },
  };
}

function readGroup(group: NameGroup): Group {
  return {
    given: readNames(group.given),
    family: readNames(group.family),
    familyFirst: group.familyFirst ?? false,
  };
}

function readNames(list: string): Name[] {
  return list.split(' ').map((entry) => {
    const [native = '', latin = native] = entry.split('|');
    return { native, latin: toLatin(latin) };
  });
}

/** Family names are unlike all others, given names unlike those of their group. */
function buildGroup(built: BuiltNames, listed: readonly Group[], taken: Set<string>): Group {
  const group = listed.find(({ given }) => given[0]?.native === built.of);
  if (group === undefined) throw new Error(`No group begins with ${built.of}`);
  const used = built.builds === 'family' ? taken : new Set(group.given.map(({ latin }) => latin));
  const names = joinHalves(built).filter(({ latin }) => !used.has(latin) && used.add(latin));
  return { ...group, [built.builds]: names };
}

function joinHalves({ firsts, seconds, between = '' }: BuiltNames): Name[] {
  return readNames(firsts).flatMap((first) =>
    readNames(seconds).map((second) => ({
      native: `${first.native}${between}${second.native}`,
      latin: `${first.latin}${second.latin}`,
    })),
  );
}

function combine(group: Group, number: number): FullName {
  const given = group.given[number % group.given.length];
  const family = group.family[Math.floor(number / group.given.length)];
  if (given === undefined || family === undefined) throw new RangeError('No such name');
  return {
    given: given.native,
    family: family.native,
    display: group.familyFirst
      ? `${family.native} ${given.native}`
      : `${given.native} ${family.native}`,
    latin: `${given.latin}.${family.latin}`,
  };
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

function toLatin(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ßæøłđı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z]/g, '');
}
