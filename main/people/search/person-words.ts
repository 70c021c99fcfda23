import { fold } from './fold.ts';
import { plainWordsOf } from './words.ts';

/** What search looks at of somebody. */
export interface Searched {
  readonly name: string;
  readonly address: string;
  readonly company: string;
}

/** Where a word stands. */
export const places = {
  name: 0,
  /** The end of a word in a script that is written without spaces. */
  ending: 1,
  address: 2,
  company: 3,
  domain: 4,
  initials: 5,
} as const;

/** How many bits a place takes. */
export const placeBits = 3;

/** How much a word says about whom one means, by its place. */
export const weights = Float32Array.of(1, 0.97, 0.88, 0.75, 0.7, 0.9, 0, 0);

/** A word that stands for initials begins with this, which nobody types. */
export const initialsSign = '\u0001';

interface PersonWord {
  readonly text: string;
  readonly place: number;
}

/** A person as search sees them. */
interface PersonWords {
  readonly name: string;
  readonly address: string;
  readonly words: readonly PersonWord[];
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const latin = /^[a-z]/;

/** Takes a person apart into folded words, none twice in one place. */
export function wordsOfPerson(person: Searched): PersonWords {
  const name = fold(person.name);
  const address = fold(person.address);
  const nameWords = plainWordsOf(name);
  const at = address.lastIndexOf('@');
  const local = plainWordsOf(address.slice(0, at === -1 ? undefined : at));
  const domain = at === -1 ? [] : plainWordsOf(address.slice(at + 1));
  const words: PersonWord[] = [];
  const put = (texts: Iterable<string>, place: number) => {
    for (const text of texts) {
      if (!words.some((word) => word.text === text && word.place === place)) {
        words.push({ text, place });
      }
    }
  };
  put(nameWords, places.name);
  for (const word of nameWords) if (unspaced.test(word)) put(endingsOf(word), places.ending);
  put(local, places.address);
  put(plainWordsOf(fold(person.company)), places.company);
  put(domain, places.domain);
  put(initialsOf(nameWords), places.initials);
  // Who writes their name in another script is still called by the letters of their address.
  if (!nameWords.some((word) => latin.test(word))) put(initialsOf(local), places.initials);
  return { name, address, words };
}

/** Scripts without spaces: given names stand at the end of the word, so every ending is a word. */
function endingsOf(word: string): string[] {
  const letters = [...word].slice(0, 12);
  return letters.map((_letter, from) => letters.slice(from).join('')).slice(1);
}

/** First letters: all of them, and of the first and last word. */
function initialsOf(words: readonly string[]): string[] {
  const letters = words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0));
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined || letters.length < 2) return [];
  return [...new Set([letters.join(''), `${first}${last}`])].map((one) => initialsSign + one);
}
