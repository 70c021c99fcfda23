/** A word of a folded text: where it stands, in UTF-16 units of that text. */
export interface Word {
  readonly text: string;
  readonly from: number;
}

const wordLetters = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{N}\p{M}]+)*/gu;
/** The same where there are no other letters: found several times as fast. */
const asciiWordLetters = /[a-z0-9]+(?:['`][a-z0-9]+)*/g;
const isAscii = /^[\0-\x7f]*$/;
const apostrophes = /['’ʼ`]/g;

/** The words of a folded text. An apostrophe stands inside a word: O'Brien is one. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(lettersIn(folded)), (match) => ({
    text: match[0],
    from: match.index,
  }));
}

/** The words of a folded text as they are compared. */
export function plainWordsOf(folded: string): string[] {
  return (folded.match(lettersIn(folded)) ?? []).map(withoutApostrophes);
}

/** A word without its apostrophes: that is how most people type it. */
export function withoutApostrophes(word: string): string {
  return word.replace(apostrophes, '');
}

function lettersIn(folded: string): RegExp {
  return isAscii.test(folded) ? asciiWordLetters : wordLetters;
}
