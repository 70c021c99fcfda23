import type { Candidates } from './candidates.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds who has all of the words meant, and how well they fit. */
export type MatchAll = (
  words: readonly Candidates[],
  found: (person: number, score: number) => void,
) => void;

/** Scratch paper for so many people is made once; a search of one word or eight fills it anew. */
export function createMatcher(vocabulary: Vocabulary, people: number): MatchAll {
  const sums = new Float32Array(people);
  const bests = new Float32Array(people);
  const matched = new Uint8Array(people);

  return (words, found) => {
    let touched: number[] = [];
    let first: readonly number[] = [];
    for (const [round, candidates] of words.entries()) {
      touched = [];
      for (const [word, fitness] of candidates) {
        vocabulary.eachOf(word, (person, weight) => {
          // Who lacks one of the words before is out already.
          if (matched[person] !== round) return;
          const score = fitness * weight;
          const best = bests[person] ?? 0;
          if (best === 0) touched.push(person);
          if (score > best) bests[person] = score;
        });
      }
      for (const person of touched) {
        sums[person] = (sums[person] ?? 0) + (bests[person] ?? 0);
        bests[person] = 0;
        matched[person] = round + 1;
      }
      if (round === 0) first = touched;
    }
    for (const person of touched) found(person, (sums[person] ?? 0) / words.length);
    for (const person of first) {
      sums[person] = 0;
      matched[person] = 0;
    }
  };
}
