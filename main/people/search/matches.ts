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

  /** Who matched all words so far and matches this one too. */
  function playRound(round: number, candidates: Candidates): readonly number[] {
    const touched: number[] = [];
    const meet = (person: number, score: number) => {
      if (matched[person] !== round) return;
      const best = bests[person] ?? 0;
      if (best === 0) touched.push(person);
      if (score > best) bests[person] = score;
    };
    for (const [word, fitness] of candidates) {
      vocabulary.eachOf(word, (person, weight) => meet(person, fitness * weight));
    }
    for (const person of touched) {
      sums[person] = (sums[person] ?? 0) + (bests[person] ?? 0);
      bests[person] = 0;
      matched[person] = round + 1;
    }
    return touched;
  }

  return (words, found) => {
    const rounds = words.map((candidates, round) => playRound(round, candidates));
    for (const person of rounds.at(-1) ?? []) found(person, (sums[person] ?? 0) / words.length);
    for (const person of rounds[0] ?? []) {
      sums[person] = 0;
      matched[person] = 0;
    }
  };
}
