import type { Directory } from '../../../simulator/people/directory.ts';

/** Somebody whom questions are made about. */
export interface Sought {
  readonly id: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly address: string;
  readonly company: string;
}

/** Many people, and the slow and plain way to say who fits a text: nothing of the search is in it. */
export interface Crowd {
  readonly people: readonly Sought[];
  /** How many people have a word beginning with each word of the text. */
  readonly howManyFit: (typed: string) => number;
  readonly howManyHaveInAddress: (piece: string) => number;
}

/** The simulator's people, those of other companies among them. */
export function crowdOf(directory: Directory): Crowd {
  const outsiders = Array.from({ length: directory.outsiders }, (_one, at) =>
    directory.outsider(at),
  );
  const people = [...directory, ...outsiders].map((person) => ({
    id: person.email,
    name: person.displayName,
    given: person.given,
    family: person.family,
    address: person.email,
    company: person.company,
  }));
  return { people, ...fitting(people) };
}

function fitting(people: readonly Sought[]): Omit<Crowd, 'people'> {
  const owners = new Map<string, number[]>();
  for (const [at, { name, address, company }] of people.entries()) {
    for (const word of new Set(wordsOf(`${name} ${address} ${company}`))) {
      const known = owners.get(word);
      if (known) known.push(at);
      else owners.set(word, [at]);
    }
  }
  const rounds = new Uint8Array(people.length);

  /** How many of those who fitted all parts so far have a word beginning with this one too. */
  function play(round: number, part: string): number {
    let fitting = 0;
    const words = [...owners.keys()].filter((word) => word.startsWith(part));
    for (const at of words.flatMap((word) => owners.get(word) ?? [])) {
      if (rounds[at] !== round) continue;
      rounds[at] = round + 1;
      fitting += 1;
    }
    return fitting;
  }

  return {
    howManyFit(typed) {
      rounds.fill(0);
      return wordsOf(typed).reduce((_before, part, round) => play(round, part), 0);
    },
    howManyHaveInAddress: (piece) =>
      people.reduce((sum, { address }) => sum + Number(address.includes(piece)), 0),
  };
}

const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
};

/** Without accents. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[øØłŁđĐıßæÆ]/g, (letter) => plain[letter] ?? letter);
}

function wordsOf(text: string): string[] {
  return bare(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
