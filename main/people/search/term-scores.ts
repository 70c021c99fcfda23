import { type EntryRows, termOf } from './entries.ts';
import type { Meaning } from './meanings.ts';
import { places, weights } from './person-words.ts';

/** A term that is meant, and what it scores. */
interface TermScore {
  readonly term: number;
  readonly score: number;
}

const allPlaces = Object.values(places);

/** The terms of a meaning that somebody has, the best first. */
export function termsOf(rows: EntryRows, meaning: Meaning): TermScore[] {
  const terms: TermScore[] = [];
  eachTerm(rows, meaning, (term, score) => terms.push({ term, score }));
  return terms.sort((one, other) => other.score - one.score);
}

/** How many people have to be looked at for a meaning. */
export function costOf(rows: EntryRows, meaning: Meaning): number {
  let cost = 0;
  eachTerm(rows, meaning, (term) => {
    cost += rows.counts[term] ?? 0;
  });
  return cost;
}

/** Calls back for each person of a term until that says no; says whether it never did. */
export function eachOf(
  { heads, next, people }: EntryRows,
  term: number,
  each: (person: number) => boolean,
): boolean {
  for (let entry = heads[term] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
    if (!each(people[entry] ?? 0)) return false;
  }
  return true;
}

function eachTerm(
  { heads, termCount }: EntryRows,
  { words, fits }: Meaning,
  each: (term: number, score: number) => void,
) {
  for (const word of words) {
    for (const place of allPlaces) {
      const term = termOf(word, place);
      if (term >= termCount || (heads[term] ?? -1) < 0) continue;
      each(term, (fits[word] ?? 0) * (weights[place] ?? 0));
    }
  }
}
