import type { Vocabulary } from './vocabulary.ts';

/** Words of the vocabulary that may be meant by one that was typed. */
export interface Meaning {
  readonly words: readonly number[];
  /** How well each word fits, 0 to 1; by word, 0 for those that are not meant. */
  readonly fits: Float32Array;
  /** Takes a word in, unless it fits better already. */
  readonly add: (word: number, fit: number) => void;
}

/** Scratch paper for the meanings of one query. */
export interface Meanings {
  /** An empty one. */
  readonly open: () => Meaning;
  /** Empties all that were opened. */
  readonly clear: () => void;
}

/** The paper is used again and again: a query allocates next to nothing. */
export function createMeanings(vocabulary: Pick<Vocabulary, 'size'>): Meanings {
  let sheets: { words: number[]; fits: Float32Array }[] = [];
  let opened = 0;

  function sheet() {
    const known = sheets[opened];
    if (known && known.fits.length >= vocabulary.size()) return known;
    const fresh = { words: [], fits: new Float32Array(Math.ceil(vocabulary.size() * 1.25)) };
    sheets[opened] = fresh;
    return fresh;
  }

  return {
    open() {
      const { words, fits } = sheet();
      opened += 1;
      return {
        words,
        fits,
        add(word, fit) {
          const before = fits[word] ?? 0;
          if (before === 0) words.push(word);
          if (fit > before) fits[word] = fit;
        },
      };
    },
    clear() {
      sheets = sheets.slice(0, 16);
      for (const { words, fits } of sheets) {
        for (const word of words) fits[word] = 0;
        words.length = 0;
      }
      opened = 0;
    },
  };
}
