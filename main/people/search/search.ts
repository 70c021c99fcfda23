import { type PersonWords, type Searched, wordsOfPerson } from './person-words.ts';
import { createRanking, type Ranking } from './ranking.ts';
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
  let ranking: Ranking = createRanking([]);

  function wordsOf(person: Searched): PersonWords {
    const known = taken.get(person);
    if (known) return known;
    const words = wordsOfPerson(person);
    taken.set(person, words);
    return words;
  }

  function indexFor(people: readonly Searched[]) {
    if (people === indexed) return;
    const words = people.map(wordsOf);
    index = buildSearchIndex(words);
    ranking = createRanking(words.map(({ line }) => line));
    indexed = people;
  }

  return {
    async find(people, query, weight) {
      indexFor(people);
      const scores = new Map<number, number>();
      for (const [at, fit] of index.find(query)) {
        const person = people[at];
        if (person) scores.set(at, fit + dearness * weight(person));
      }
      return ranking
        .best(scores, mostFound)
        .map((at) => people[at])
        .filter((person) => person !== undefined);
    },
  };
}
