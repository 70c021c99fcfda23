import type { WordKey } from './text/language.ts';
import type { Words } from './text/words.ts';

type Speaking = Pick<Words, 'say'>;
type Named = Extract<WordKey, `key.${string}`>;

/** The keys that are called otherwise on keyboards of other languages. */
const worded: Readonly<Record<string, Named>> = {
  Ctrl: 'key.ctrl',
  Shift: 'key.shift',
  Space: 'key.space',
  Enter: 'key.enter',
  Esc: 'key.esc',
};

/** What a key is called on the keyboards of a language. */
export function sayKey({ say }: Speaking, key: string): string {
  const word = worded[key];
  return word ? say(word) : key;
}

/** Keys that are pressed together. */
export function sayKeys(words: Speaking, keys: readonly string[]): string {
  return keys.map((key) => sayKey(words, key)).join('+');
}
