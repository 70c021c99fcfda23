import type { Entries, EntryRows } from './entries.ts';
import type { Harvest } from './harvest.ts';
import type { Meaning } from './meanings.ts';
import { placeBits, weights } from './person-words.ts';
import { costOf, eachOf, termsOf } from './term-scores.ts';

/** Finds who has words for all that was typed. */
export interface Matching {
  /**
   * One typed word, or several, each by a word of its own place; the score is their mean, times the
   * factor. Ends early once so many are found that nobody would look through them.
   */
  readonly match: (meanings: readonly Meaning[], factor: number, harvest: Harvest) => void;
  /** How well one person fits; 0 when a typed word has no word of theirs. */
  readonly scoreOf: (person: number, meanings: readonly Meaning[]) => number;
}

/** Of more people than these, found by the best words first, no reading is continued. */
const plenty = 4_000;
/** People looked at for several words: the rest have the same common words. */
const mostTried = 16_000;
/** Ticking off everybody who has the second word pays from so many people with the first. */
const worthTicking = 1_000;
const mostTicked = 60_000;
const placeMask = (1 << placeBits) - 1;

/** Matches over the entries as they are at the moment of the call. */
export function createMatching(entries: Entries): Matching {
  let seen = new Uint32Array(0);
  let round = 0;

  /** A fresh mark, with which no person is marked yet. */
  function nextMark({ starts }: EntryRows): number {
    if (seen.length < starts.length) seen = new Uint32Array(starts.length);
    round += 1;
    return round;
  }

  /** The mark of people who may be tried: everybody, or those who have the second rarest word. */
  function markOfPossible(rows: EntryRows, sorted: readonly Meaning[]): number | null {
    const [rarest, second] = sorted;
    if (!rarest || !second) return null;
    if (costOf(rows, rarest) < worthTicking || costOf(rows, second) > mostTicked) return null;
    const possible = nextMark(rows);
    for (const { term } of termsOf(rows, second)) {
      eachOf(rows, term, (person) => {
        seen[person] = possible;
        return true;
      });
    }
    return possible;
  }

  function matchOne(rows: EntryRows, meaning: Meaning, factor: number, harvest: Harvest) {
    const before = harvest.people().length;
    for (const { term, score } of termsOf(rows, meaning)) {
      const goesOn = eachOf(rows, term, (person) => {
        harvest.add(person, score * factor);
        return harvest.people().length - before < plenty;
      });
      if (!goesOn) return;
    }
  }

  function matchAll(
    rows: EntryRows,
    meanings: readonly Meaning[],
    factor: number,
    harvest: Harvest,
  ) {
    const sorted = [...meanings].sort((one, other) => costOf(rows, one) - costOf(rows, other));
    const possible = markOfPossible(rows, sorted);
    const tried = nextMark(rows);
    let triedCount = 0;
    let foundCount = 0;
    for (const { term } of sorted[0] ? termsOf(rows, sorted[0]) : []) {
      const goesOn = eachOf(rows, term, (person) => {
        if (seen[person] === tried || (possible !== null && seen[person] !== possible)) return true;
        seen[person] = tried;
        const found = score(rows, person, meanings);
        if (found > 0) {
          harvest.add(person, found * factor);
          foundCount += 1;
        }
        triedCount += 1;
        return triedCount < mostTried && foundCount < plenty;
      });
      if (!goesOn) return;
    }
  }

  return {
    match(meanings, factor, harvest) {
      const [only] = meanings;
      const rows = entries.rows();
      if (!only || meanings.some(({ words }) => words.length === 0)) return;
      if (meanings.length === 1) matchOne(rows, only, factor, harvest);
      else matchAll(rows, meanings, factor, harvest);
    },
    scoreOf: (person, meanings) => score(entries.rows(), person, meanings),
  };
}

/** Each typed word by the best of the person's words; 0 when one has none. */
function score(
  { terms, starts, ends }: EntryRows,
  person: number,
  meanings: readonly Meaning[],
): number {
  const from = starts[person] ?? 0;
  const to = ends[person] ?? 0;
  let sum = 0;
  for (const { fits } of meanings) {
    let best = 0;
    for (let entry = from; entry < to; entry += 1) {
      const term = terms[entry] ?? 0;
      const fit = fits[term >> placeBits] ?? 0;
      if (fit > best) best = Math.max(best, fit * (weights[term & placeMask] ?? 0));
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum / meanings.length;
}
