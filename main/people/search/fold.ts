// Letters that do not fall apart into a base letter and an accent.
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
  // One letter to those who type, two to those who print.
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
]);

const isAscii = /^[\0-\x7f]*$/;
// Accents of Latin, Greek and Cyrillic, and vowel points of Hebrew and Arabic. Not the marks of
// Indic scripts or of Japanese: those are letters to their readers.
const accents =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670/g;

/** A text as search sees it: small letters without accents, each letter folded on its own. */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

/** A folded text that remembers where each of its UTF-16 units comes from. */
export interface Folded {
  readonly text: string;
  /** Where the letter of a unit of `text` begins in the original. */
  readonly from: (unit: number) => number;
  /** Where the letter of a unit, with what is combined with it, ends. */
  readonly to: (unit: number) => number;
}

/** Folds like `fold`, for marks in the original text. */
export function foldWithOrigins(original: string): Folded {
  if (isAscii.test(original)) {
    return { text: original.toLowerCase(), from: (unit) => unit, to: (unit) => unit + 1 };
  }
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    const end = at + letter.length;
    if (folded === '') extendLast(from, to, end);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, from: (unit) => from[unit] ?? at, to: (unit) => to[unit] ?? at };
}

/** An accent on its own belongs to the letter before it. */
function extendLast(from: readonly number[], to: number[], end: number) {
  const start = from.at(-1);
  for (let unit = to.length - 1; unit >= 0 && from[unit] === start; unit -= 1) to[unit] = end;
}

function foldLetter(letter: string): string {
  if (isAscii.test(letter)) return letter.toLowerCase();
  const small = letter.toLowerCase();
  const plain = plainLetters.get(small);
  if (plain !== undefined) return plain;
  // NFC puts the syllables of Hangul together again, which NFKD took apart.
  const bare = small.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
  return [...bare].map((one) => plainLetters.get(one) ?? toHiragana(one)).join('');
}

/** Names are read in one kana and written in the other. */
function toHiragana(letter: string): string {
  return /[ァ-ヶ]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;
}
