import { createAddressPieces } from './address-pieces.ts';
import { chooseBest, type Reached } from './best.ts';
import { createEntries, termOf } from './entries.ts';
import { createHarvest } from './harvest.ts';
import { createMatching } from './matching.ts';
import { createMeanings } from './meanings.ts';
import { createNameOrder } from './name-order.ts';
import { initialsSign, places, type Searched, wordsOfPerson } from './person-words.ts';
import { createReadings } from './readings.ts';
import { createSeeker } from './seeker.ts';
import { createSpelling } from './spelling.ts';
import { createVocabulary } from './vocabulary.ts';

/** The index over everybody, and the answers from it. People are numbers here. */
export interface Engine {
  /** Takes somebody in; each number once, rising. Who changed gets a new number. */
  readonly learn: (person: number, facts: Searched) => void;
  readonly forget: (person: number) => void;
  /** Who is available, from now on. */
  readonly setAvailable: (people: Iterable<number>) => void;
  /** Who is meant, best first, at most 1,000. */
  readonly find: (query: string, reached: Reached) => Int32Array;
  /** Everybody but a few: who is available by name, then the others by name. */
  readonly inOrder: (without: Iterable<number>) => Int32Array;
}

const mostFound = 1_000;
/** Places where people mistype: what they say, not what machines made. */
const spokenPlaces: ReadonlySet<number> = new Set([places.name, places.ending, places.company]);
const isSpelled = /^\p{L}{3,}$/u;

/** Starts with nobody. Each person costs little to take in, whoever is there already. */
export function createEngine(): Engine {
  const vocabulary = createVocabulary();
  const spelling = createSpelling();
  const spelled = new Set<number>();
  const entries = createEntries();
  const order = createNameOrder();
  const addresses: string[] = [];
  const gone = new Set<number>();
  let available: ReadonlySet<number> = new Set();

  const meanings = createMeanings(vocabulary);
  const matching = createMatching(entries);
  const harvest = createHarvest((person) => gone.has(person));
  const readings = createReadings({ vocabulary, spelling, meanings });
  const addressOf = (person: number) => addresses[person] ?? '';
  const pieces = createAddressPieces({ vocabulary, entries, addressOf });
  const isAvailable = (person: number) => available.has(person);
  const seek = createSeeker({ vocabulary, readings, matching, pieces, harvest });

  function addWord(text: string, place: number): number {
    const word = vocabulary.add(text);
    const isSpoken = spokenPlaces.has(place) || (place === places.address && isSpelled.test(text));
    if (isSpoken && !spelled.has(word) && !text.startsWith(initialsSign)) {
      spelled.add(word);
      spelling.add(word, text);
    }
    return termOf(word, place);
  }

  return {
    learn(person, facts) {
      const { name, address, words } = wordsOfPerson(facts);
      entries.add(
        person,
        words.map(({ text, place }) => addWord(text, place)),
      );
      order.add(person, name);
      addresses[person] = address;
    },
    forget: (person) => void gone.add(person),
    setAvailable(people) {
      available = new Set(people);
    },
    find(query, reached) {
      seek(query, reached.keys());
      const best = chooseBest(harvest, mostFound, { reached, isAvailable, order });
      harvest.clear();
      meanings.clear();
      return best;
    },
    inOrder(without) {
      const others = new Set(without);
      const people = order.people().filter((one) => !gone.has(one) && !others.has(one));
      const sorted = new Int32Array(people.length);
      let at = 0;
      for (const wanted of [true, false]) {
        for (const person of people) {
          if (isAvailable(person) !== wanted) continue;
          sorted[at] = person;
          at += 1;
        }
      }
      return sorted;
    },
  };
}
