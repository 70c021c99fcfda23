import { fold } from './fold.ts';
import { plainWordsOf } from './words.ts';

/** What search looks at of somebody. */
export interface Searched {
  readonly name: string;
  readonly address: string;
  readonly company: string;
}

/** Where a word stands, and how much it says about whom one means: 0 to 1. */
export const places = {
  name: 1,
  wholeName: 0.95,
  address: 0.88,
  company: 0.75,
  domain: 0.7,
} as const;

export type Place = keyof typeof places;

/** A person as search sees them. */
export interface PersonWords {
  readonly words: readonly { readonly text: string; readonly place: Place }[];
  /** First letters of the name: all of them, and of the first and last word. */
  readonly initials: readonly string[];
  /** Everything in one line, to be looked through for fragments. */
  readonly line: string;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Takes a person apart into folded words. */
export function wordsOfPerson({ name, address, company }: Searched): PersonWords {
  const foldedName = fold(name);
  const foldedAddress = fold(address);
  const nameWords = plainWordsOf(foldedName);
  const at = foldedAddress.lastIndexOf('@');
  const local = foldedAddress.slice(0, at === -1 ? undefined : at);
  const domain = at === -1 ? '' : foldedAddress.slice(at + 1);
  const inPlace = (place: Place) => (text: string) => ({ text, place });
  return {
    words: [
      ...nameWords.flatMap(withEndings).map(inPlace('name')),
      ...(nameWords.length > 1 ? [nameWords.join('')] : []).map(inPlace('wholeName')),
      ...withWhole(plainWordsOf(local)).map(inPlace('address')),
      ...plainWordsOf(fold(company)).map(inPlace('company')),
      ...withWhole(plainWordsOf(domain)).map(inPlace('domain')),
    ],
    initials: initialsOf(nameWords),
    line: `${foldedName}\n${foldedAddress}\n${fold(company)}`,
  };
}

/** Scripts without spaces: given names stand at the end of the word, so every ending is a word. */
function withEndings(word: string): string[] {
  if (!unspaced.test(word)) return [word];
  const letters = [...word].slice(0, 12);
  return letters.map((_letter, from) => letters.slice(from).join(''));
}

function withWhole(words: readonly string[]): string[] {
  return words.length > 1 ? [...words, words.join('')] : [...words];
}

function initialsOf(nameWords: readonly string[]): string[] {
  const letters = nameWords.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0));
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined || letters.length < 2) return [];
  return [...new Set([letters.join(''), `${first}${last}`])];
}
