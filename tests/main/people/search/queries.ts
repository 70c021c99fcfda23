import { createRandom } from '../../../simulator/people/random.ts';
import { bare, type Crowd, type Sought } from './crowd.ts';
import { type Random, slip, slipFirst } from './slips.ts';

/** A question somebody might type, and whom they mean. */
export interface Query {
  readonly kind: string;
  readonly typed: string;
  readonly meant: Sought;
  /** Whether they reached that person before: else no text could say whom they mean. */
  readonly reached: boolean;
}

/** One kind of question. */
interface Kind {
  /** What is typed for a person; undefined where the kind does not fit them. */
  readonly make: (person: Sought, random: Random) => string | undefined;
  /** How one would have typed it without a slip; as it is typed unless said. */
  readonly meant?: (person: Sought) => string;
  readonly reached?: true;
  /** The share that must be among the first three. */
  readonly least: number;
}

const first = (text: string, count: number) => [...text].slice(0, count).join('');
const isLatin = ({ given, family }: Sought) => /^[\p{Script=Latin}'’ -]+$/u.test(given + family);
const whole = ({ given, family }: Sought) => bare(`${given} ${family}`).toLowerCase();
const some = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));
const hasLong = ({ given, family }: Sought, letters: number) =>
  bare(given).length >= letters && bare(family).length >= letters;

/** A kind of slip in a name of Latin letters. */
function slipped(
  least: number,
  make: (given: string, family: string, random: Random) => string,
): Kind {
  return {
    least,
    meant: whole,
    make(person, random) {
      if (!isLatin(person) || !hasLong(person, 4)) return undefined;
      const [given, family] = [bare(person.given).toLowerCase(), bare(person.family).toLowerCase()];
      return make(given, family, random);
    },
  };
}

export const kinds: Readonly<Record<string, Kind>> = {
  'beginnings of both names': {
    least: 0.98,
    make: ({ given, family }, random) =>
      `${first(given, some(random, 3, 5))} ${first(family, some(random, 3, 6))}`.toLowerCase(),
  },
  'family name first': {
    least: 0.98,
    make: ({ given, family }, random) => `${family} ${first(given, some(random, 3, 5))}`,
  },
  'accents left out': {
    least: 0.98,
    make(person) {
      const typed = whole(person);
      return isLatin(person) && typed !== `${person.given} ${person.family}`.toLowerCase()
        ? typed
        : undefined;
    },
  },
  'a piece of the address': {
    least: 0.98,
    make({ address }, random) {
      const at = address.indexOf('@');
      const from = some(random, 0, 4);
      return address.slice(from, Math.max(from + 9, at + some(random, -2, 4)));
    },
  },
  'company and name': {
    least: 0.98,
    make: ({ company, given, family }, random) =>
      `${first(company, some(random, 4, 7))} ${given} ${first(family, 4)}`.toLowerCase(),
  },
  'names of other scripts': {
    least: 0.98,
    make: (person, random) =>
      isLatin(person)
        ? undefined
        : random() < 0.5
          ? person.name
          : person.name.replace(/(?<=\p{Script=Han}|\p{Script=Hangul}) /u, ''),
  },
  'a slip in one name': slipped(0.98, (given, family, random) =>
    random() < 0.5 ? `${slip(given, random)} ${family}` : `${given} ${slip(family, random)}`,
  ),
  'a wrong first letter': slipped(0.8, (given, family, random) =>
    random() < 0.5
      ? `${slipFirst(given, random)} ${family}`
      : `${given} ${slipFirst(family, random)}`,
  ),
  'a slip in both names': slipped(
    0.8,
    (given, family, random) => `${slip(given, random)} ${slip(family, random)}`,
  ),
  'two slips in one name': slipped(0.8, (given, family, random) =>
    family.length < 6
      ? `${slip(slip(given, random), random)} ${family}`
      : `${given} ${slip(slip(family, random), random)}`,
  ),
  'initials of somebody reached before': {
    least: 0.9,
    reached: true,
    make(person) {
      const letters = bare(`${first(person.given, 1)}${first(person.family, 1)}`).toLowerCase();
      return isLatin(person) ? letters : undefined;
    },
  },
  'first name and a letter, reached before': {
    least: 0.9,
    reached: true,
    make: (person) => `${person.given} ${first(person.family, 1)}`.toLowerCase(),
  },
};

/** How many people may fit a question as well as the one who is meant. */
const mostFitting = 3;

/** `count` questions of every kind; the same seed asks the same. */
export function makeQueries(crowd: Crowd, count: number, seed: number): Query[] {
  const random = createRandom(seed);
  const { people } = crowd;
  return Object.entries(kinds).flatMap(([name, kind]) => {
    const queries: Query[] = [];
    for (let tries = 0; tries < count * 100 && queries.length < count; tries += 1) {
      const meant = people[Math.floor(random() * people.length)];
      const typed = meant && kind.make(meant, random);
      if (!meant || !typed) continue;
      if (!kind.reached && !isDecidable(crowd, name, typed, kind.meant?.(meant) ?? typed)) continue;
      queries.push({ kind: name, typed, meant, reached: kind.reached === true });
    }
    return queries;
  });
}

/** Whether the text can say whom one means. A slip that spells another name means another person. */
function isDecidable(crowd: Crowd, kind: string, typed: string, right: string): boolean {
  if (kind.includes('address')) return crowd.howManyHaveInAddress(typed) <= mostFitting;
  const right3 = crowd.howManyFit(right) <= mostFitting;
  return right3 && (typed === right || crowd.howManyFit(typed) === 0);
}
