import { type PersonWords, type Place, places } from './person-words.ts';

/** All different words of all people, sorted, and who has each. Words and people are numbers. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Words that stand in names or companies: those in which typing errors are forgiven. */
  readonly spoken: readonly number[];
  /** The words that begin so: from, to (exclusive). */
  readonly beginningWith: (typed: string) => readonly [from: number, to: number];
  /** Calls back for each person who has a word, with the weight of the place where it stands. */
  readonly eachOf: (word: number, callback: (person: number, weight: number) => void) => void;
}

interface Entry {
  readonly people: number[];
  readonly weights: number[];
  spoken: boolean;
}

const spokenPlaces: readonly Place[] = ['name', 'company'];

/** Builds the vocabulary of people in the order given. */
export function buildVocabulary(people: readonly PersonWords[]): Vocabulary {
  const entries = new Map<string, Entry>();
  for (const [person, { words }] of people.entries()) {
    for (const { text, place } of words) {
      const entry = entries.get(text) ?? { people: [], weights: [], spoken: false };
      entry.people.push(person);
      entry.weights.push(places[place]);
      entry.spoken ||= spokenPlaces.includes(place);
      entries.set(text, entry);
    }
  }
  const words = [...entries.keys()].sort();
  const sorted = words.map((word) => entries.get(word));

  return {
    words,
    spoken: words.map((_word, at) => at).filter((at) => sorted[at]?.spoken),
    beginningWith(typed) {
      const from = firstAtOrAfter(words, typed);
      // No letter is greater than this unit, and no word holds it.
      return [from, firstAtOrAfter(words, `${typed}\uffff`)];
    },
    eachOf(word, callback) {
      const entry = sorted[word];
      if (!entry) return;
      for (let at = 0; at < entry.people.length; at += 1) {
        callback(entry.people[at] ?? 0, entry.weights[at] ?? 0);
      }
    },
  };
}

function firstAtOrAfter(words: readonly string[], sought: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
