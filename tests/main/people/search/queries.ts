/** A question somebody might type, and whom they mean. */
export interface Query {
  readonly kind: string;
  readonly typed: string;
  readonly meant: Sought;
}

export interface Sought {
  readonly id: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly address: string;
  readonly company: string;
}

type Random = () => number;

/** Questions of one kind for some of the people; undefined where the kind does not fit a person. */
type Make = (person: Sought, random: Random) => string | undefined;

const latin = /^[\p{Script=Latin}'’ .-]+$/u;
const isLatin = ({ name }: Sought) => latin.test(name);
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

export const kinds: Readonly<Record<string, Make>> = {
  'three letters of a name': ({ given, family }, random) =>
    first(random() < 0.5 ? given : family, 3),
  'given name and three letters': ({ given, family }) => `${given} ${first(family, 3)}`,
  'family name first': ({ given, family }) => `${family} ${first(given, 3)}`,
  'whole name in capitals': ({ name }) => name.toUpperCase(),
  'accents left out': ({ name, given, family }) =>
    latin.test(name) && bare(name) !== name ? bare(`${given} ${family}`).toLowerCase() : undefined,
  initials: ({ given, family }) => {
    const letters = bare(`${first(given, 1)}${first(family, 1)}`).toLowerCase();
    return /^[a-z]{2}$/.test(letters) ? letters : undefined;
  },
  'one error in the whole name': (person, random) =>
    isLatin(person) ? spoil(bare(`${person.given} ${person.family}`), random) : undefined,
  'one error in the family name': (person, random) =>
    isLatin(person) && person.family.length >= 5 ? spoil(bare(person.family), random) : undefined,
  'a piece of the address': ({ address }, random) => {
    const from = Math.floor(random() * 4);
    return address.slice(from, from + 8);
  },
  'the address up to the domain': ({ address }) => address.slice(0, address.indexOf('@') + 3),
  'company and name': ({ company, given, family }) =>
    company === '' ? undefined : `${first(company, 4)} ${given} ${first(family, 2)}`,
};

/** Up to `count` questions of every kind; the same seed asks the same. */
export function makeQueries(people: readonly Sought[], count: number, seed: number): Query[] {
  const random = seeded(seed);
  return Object.entries(kinds).flatMap(([kind, make]) => {
    const queries: Query[] = [];
    for (let tries = 0; tries < count * 40 && queries.length < count; tries += 1) {
      const meant = people[Math.floor(random() * people.length)];
      const typed = meant && make(meant, random);
      if (meant && typed && isDecidable(kind, typed, meant, people)) {
        queries.push({ kind, typed, meant });
      }
    }
    return queries;
  });
}

/**
 * Whether a text can tell whom one means: at most three people fit it just as well. Reckoned the
 * slow and plain way, without anything of the search.
 */
function isDecidable(kind: string, typed: string, meant: Sought, people: readonly Sought[]) {
  if (kind === 'initials') {
    const letters = (one: Sought) =>
      bare(`${first(one.given, 1)}${first(one.family, 1)}`).toLowerCase();
    const begins = people.filter((one) => fits(one, typed)).length;
    return begins + people.filter((one) => letters(one) === typed).length <= 3;
  }
  if (kind.startsWith('one error')) {
    const right = kind.includes('whole') ? `${meant.given} ${meant.family}` : meant.family;
    // A slip that spells somebody else's name means somebody else.
    return (
      people.filter((one) => fits(one, right)).length <= 3 &&
      !people.some((one) => fits(one, typed))
    );
  }
  if (kind.includes('address'))
    return people.filter(({ address }) => address.includes(typed)).length <= 3;
  return people.filter((one) => fits(one, typed)).length <= 3;
}

function fits({ name, address, company }: Sought, typed: string): boolean {
  const words = bare(`${name} ${address} ${company}`)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return bare(typed)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function spoil(text: string, random: Random): string {
  const letters = [...text];
  // Not the first letter of a word, nor a space.
  const places = letters
    .map((_one, at) => at)
    .filter((at) => /\p{L}/u.test(letters[at - 1] ?? '') && /\p{L}/u.test(letters[at] ?? ''));
  const at = places[Math.floor(random() * places.length)] ?? 1;
  const other = 'etaoinsrhl'[Math.floor(random() * 10)] ?? 'e';
  const slip = Math.floor(random() * 4);
  if (slip === 0) letters.splice(at, 1);
  else if (slip === 1) letters.splice(at, 0, other);
  else if (slip === 2) letters[at] = other;
  else if (at > 1 && /\p{L}/u.test(letters[at - 2] ?? ''))
    letters.splice(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? '');
  else letters.splice(at, 1);
  return letters.join('');
}

function first(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}

/** Numbers from 0 to 1 that look like chance: mulberry32. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
