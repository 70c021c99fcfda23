import { fold } from './fold.ts';
import { type PersonWords, type Searched, wordsOfPerson } from './person-words.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';

/** Finds the people who are meant. It answers later, so that it may move to another thread. */
export interface Search {
  /**
   * The people found, best first, at most 1,000. `weight` says how dear somebody is, 0 to 1: that
   * counts less than a good match, but more than the difference between two good ones.
   */
  readonly find: <Person extends Searched>(
    people: readonly Person[],
    query: string,
    weight: (person: Person) => number,
  ) => Promise<readonly Person[]>;
}

const mostFound = 1_000;
const dearness = 0.3;

/** The index is built when it is first needed for a list of people, and kept for that list. */
export function createSearch(): Search {
  const taken = new WeakMap<object, PersonWords>();
  let indexed: readonly Searched[] = [];
  let index: SearchIndex = buildSearchIndex([]);

  function wordsOf(person: Searched): PersonWords {
    const known = taken.get(person);
    if (known) return known;
    const words = wordsOfPerson(person);
    taken.set(person, words);
    return words;
  }

  return {
    async find(people, query, weight) {
      if (people !== indexed) {
        index = buildSearchIndex(people.map(wordsOf));
        indexed = people;
      }
      const found = [...index.find(query)].flatMap(([at, fit]) => {
        const person = people[at];
        return person ? [{ person, score: fit + dearness * weight(person) }] : [];
      });
      found.sort((one, other) => other.score - one.score || byName(one.person, other.person));
      return found.slice(0, mostFound).map(({ person }) => person);
    },
  };
}

function byName(one: Searched, other: Searched): number {
  const [first, second] = [fold(one.name), fold(other.name)];
  return first < second ? -1 : Number(first > second);
}
