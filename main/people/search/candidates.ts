import { createEditCounter } from './edits.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may be meant by one that was typed, each with how well it fits: 0 to 1. */
export type Candidates = ReadonlyMap<number, number>;

/** Finds the words that may be meant. */
export interface CandidateFinder {
  /** Words that begin with what was typed. */
  readonly literal: (typed: string) => Map<number, number>;
  /** Those, and words that do within so many edits. */
  readonly forgiving: (typed: string, edits: 1 | 2) => Candidates;
}

/** A word this short is not forgiven an edit: it would be another word. */
const shortestForgiven = { 1: 3, 2: 5 } as const;

/** Looks through a vocabulary. */
export function createCandidateFinder(vocabulary: Vocabulary): CandidateFinder {
  const { words, spoken } = vocabulary;
  const countEdits = createEditCounter();
  const masks = spoken.map((word) => letterMask(words[word] ?? ''));

  function literal(typed: string): Map<number, number> {
    const [from, to] = vocabulary.beginningWith(typed);
    const found = new Map<number, number>();
    for (let word = from; word < to; word += 1) {
      const { length } = words[word] ?? '';
      found.set(word, length === typed.length ? 1 : 0.86 + (0.1 * typed.length) / length);
    }
    return found;
  }

  function forgiving(typed: string, edits: 1 | 2): Candidates {
    const found = literal(typed);
    if (typed.length < shortestForgiven[edits]) return found;
    const mask = letterMask(typed);
    for (const [at, word] of spoken.entries()) {
      // Each edit brings in at most one letter that the word does not have.
      if (countBits(mask & ~(masks[at] ?? 0)) > edits || found.has(word)) continue;
      const text = words[word] ?? '';
      const needed = countEdits(typed, text, edits);
      if (needed <= edits) found.set(word, fitness(typed, text, needed));
    }
    return found;
  }

  return { literal, forgiving };
}

/** People who mistype a name mostly type all of it, and get its first letter right. */
function fitness(typed: string, word: string, edits: number): number {
  const missing = Math.max(0, Math.abs(word.length - typed.length) - edits);
  const firstRight = typed[0] === word[0] ? 0.05 : 0;
  return (edits === 1 ? 0.62 : 0.42) + firstRight - Math.min(0.1, missing * 0.02);
}

/** Which letters a word has, one bit for each; letters beyond a-z share bits. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function countBits(mask: number): number {
  let left = mask;
  let bits = 0;
  while (left !== 0) {
    left &= left - 1;
    bits += 1;
  }
  return bits;
}
