import type { Meaning, Meanings } from './meanings.ts';
import { initialsSign } from './person-words.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The ways in which a typed word can be read; each gives the words that may be meant. */
export interface Readings {
  /** Words that begin so. */
  readonly beginning: (typed: string) => Meaning;
  /** This very word; none when nobody has it. */
  readonly whole: (typed: string) => Meaning | null;
  /** Initials, in either order. */
  readonly initials: (typed: string) => Meaning;
  /** Words that begin so, hold it inside, or do either but for so many edits. */
  readonly forgiving: (typed: string, edits: 0 | 1 | 2) => Meaning;
}

interface Words {
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly meanings: Meanings;
}

/** A word this short is not forgiven so many edits: it would be another word. */
const shortestForgiven = { 0: 0, 1: 3, 2: 5 } as const;
const shortestInside = 3;
const insideFit = 0.7;
const editFits = [1, 0.62, 0.42] as const;

/** Reads typed words against a vocabulary. What is read less literally always fits less well. */
export function createReadings({ vocabulary, spelling, meanings }: Words): Readings {
  function addBeginning(typed: string, { add }: Meaning) {
    vocabulary.eachBeginningWith(typed, (word) => {
      const text = vocabulary.textOf(word);
      add(word, text === typed ? 1 : 0.86 + (0.1 * typed.length) / text.length);
    });
  }

  function addInside(typed: string, { add }: Meaning) {
    if (typed.length >= shortestInside) {
      vocabulary.eachWith(typed, (word) => add(word, insideFit));
    }
  }

  function addLike(typed: string, edits: 1 | 2, { add }: Meaning) {
    const most = typed.length >= shortestForgiven[edits] ? edits : 1;
    if (typed.length < shortestForgiven[most]) return;
    spelling.eachLike(typed, most, (word, needed) => {
      if (needed > 0) add(word, fitOf(typed, vocabulary.textOf(word), needed));
    });
  }

  return {
    beginning(typed) {
      const meaning = meanings.open();
      addBeginning(typed, meaning);
      return meaning;
    },
    whole(typed) {
      const word = vocabulary.numberOf(typed);
      if (word === undefined) return null;
      const meaning = meanings.open();
      meaning.add(word, 1);
      return meaning;
    },
    initials(typed) {
      const meaning = meanings.open();
      const turned = [...typed].reverse().join('');
      const straight = vocabulary.numberOf(initialsSign + typed);
      const reversed = vocabulary.numberOf(initialsSign + turned);
      if (straight !== undefined) meaning.add(straight, 1);
      if (reversed !== undefined) meaning.add(reversed, 0.95);
      return meaning;
    },
    forgiving(typed, edits) {
      const meaning = meanings.open();
      addBeginning(typed, meaning);
      addInside(typed, meaning);
      if (edits > 0) addLike(typed, edits as 1 | 2, meaning);
      return meaning;
    },
  };
}

/** People who mistype a name mostly type all of it, and get its first letter right. */
function fitOf(typed: string, word: string, edits: number): number {
  const missing = Math.max(0, Math.abs(word.length - typed.length) - edits);
  const firstRight = typed[0] === word[0] ? 0.05 : 0;
  return (editFits[edits] ?? 0) + firstRight - Math.min(0.1, missing * 0.02);
}
