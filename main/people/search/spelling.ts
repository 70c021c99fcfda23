import { createNumberList } from './number-list.ts';

/** Finds words that are spelled much like one that was typed. */
export interface Spelling {
  /** Takes in a word of that number; those left out are never found. */
  readonly add: (word: number, text: string) => void;
  /**
   * Words that begin with `typed` when at most so many letters are changed, left out, put in or
   * swapped with their neighbour. Texts longer than 31 units are not compared.
   */
  readonly eachLike: (
    typed: string,
    most: number,
    each: (word: number, edits: number) => void,
  ) => void;
}

/** One bit for each typed letter, so that a word is compared by a few operations a letter. */
const longestTyped = 31;
/** A word is read no further than a typed one could reach. */
const longestRead = longestTyped + 2;

/**
 * Starts empty. Each word's letters lie in one row of numbers: nothing is allocated while looking.
 * A word that has not the letters is passed over by its mask.
 */
export function createSpelling(): Spelling {
  const words = createNumberList();
  const masks = createNumberList();
  const starts = createNumberList();
  const letters = createNumberList();
  const places = new Int32Array(0x1_0000);
  starts.push(0);

  /** For each letter, at which of the typed places it stands: one bit a place. */
  function markPlaces(typed: string) {
    for (let at = 0; at < typed.length; at += 1) {
      const letter = typed.charCodeAt(at);
      places[letter] = (places[letter] ?? 0) | (1 << at);
    }
  }

  function clearPlaces(typed: string) {
    for (let at = 0; at < typed.length; at += 1) places[typed.charCodeAt(at)] = 0;
  }

  /** Where words stand that are long enough and have the letters. */
  function possible(typed: string, most: number): number[] {
    const mask = letterMask(typed);
    const [allMasks, allStarts] = [masks.raw(), starts.raw()];
    const found: number[] = [];
    for (let at = 0; at < words.length(); at += 1) {
      // Each edit brings in at most one letter that the word does not have.
      if (!hasFewBits(mask & ~(allMasks[at] ?? 0), most)) continue;
      const length = (allStarts[at + 1] ?? 0) - (allStarts[at] ?? 0);
      if (length >= typed.length - most) found.push(at);
    }
    return found;
  }

  function editsAt(at: number, length: number, most: number): number {
    const from = starts.raw()[at] ?? 0;
    const to = Math.min(starts.raw()[at + 1] ?? 0, from + length + most);
    return countEdits({ letters: letters.raw(), from, to, places, length, most });
  }

  return {
    add(word, text) {
      words.push(word);
      masks.push(letterMask(text));
      for (let at = 0; at < Math.min(text.length, longestRead); at += 1) {
        letters.push(text.charCodeAt(at));
      }
      starts.push(letters.length());
    },
    eachLike(typed, most, each) {
      if (typed.length === 0 || typed.length > longestTyped) return;
      markPlaces(typed);
      for (const at of possible(typed, most)) {
        const edits = editsAt(at, typed.length, most);
        if (edits <= most) each(words.raw()[at] ?? 0, edits);
      }
      clearPlaces(typed);
    },
  };
}

interface Compared {
  /** The word's letters stand from `from` up to, not including, `to`. */
  readonly letters: Int32Array;
  readonly from: number;
  readonly to: number;
  /** Which typed places a letter has. */
  readonly places: Int32Array;
  /** How many letters were typed. */
  readonly length: number;
  readonly most: number;
}

/**
 * The least edits that make the typed letters the beginning of the word: a column of the table of
 * edits in two numbers, whose bits say where it rises and where it falls (Myers 1999; with swaps,
 * Hyyrö 2003).
 */
function countEdits({ letters, from, to, places, length, most }: Compared): number {
  const last = 1 << (length - 1);
  let rising = -1;
  let falling = 0;
  let diagonal = 0;
  let before = 0;
  let edits = length;
  let least = edits;
  for (let at = from; at < to; at += 1) {
    const here = places[letters[at] ?? 0] ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = (((here & rising) + rising) ^ rising) | here | falling | swapped;
    const up = falling | ~(diagonal | rising);
    const down = diagonal & rising;
    if ((up & last) !== 0) edits += 1;
    else if ((down & last) !== 0) edits -= 1;
    if (edits < least) least = edits;
    // Each letter to come can mend one.
    if (edits - (to - at - 1) > most && least > most) return most + 1;
    const shifted = (up << 1) | 1;
    rising = (down << 1) | ~(diagonal | shifted);
    falling = diagonal & shifted;
    before = here;
  }
  return least;
}

/** Which letters a text has, one bit for each; letters beyond a-z share bits. */
function letterMask(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
  return mask;
}

function hasFewBits(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most; count += 1) left &= left - 1;
  return left === 0;
}
