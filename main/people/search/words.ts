/** A word of a folded text: where it stands, in UTF-16 units of that text. */
export interface Word {
  readonly text: string;
  readonly from: number;
}

const wordLetters = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{N}\p{M}]+)*/gu;
const apostrophes = /['’ʼ`]/g;

/** The words of a folded text. An apostrophe stands inside a word: O'Brien is one. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(wordLetters), (match) => ({
    text: match[0],
    from: match.index,
  }));
}

/** The words of a folded text as they are compared. */
export function plainWordsOf(folded: string): string[] {
  return (folded.match(wordLetters) ?? []).map(withoutApostrophes);
}

/** A word without its apostrophes: that is how most people type it. */
export function withoutApostrophes(word: string): string {
  return word.replace(apostrophes, '');
}
