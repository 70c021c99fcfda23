import type { Way } from '../../preload/contract.ts';
import type { Words } from '../text/words.ts';

/** A way in a menu, and the keys that go it. */
export interface KeyedWay {
  readonly way: Way;
  /** `1` to `9`; empty for what comes later. */
  readonly digit: string;
  /** The letter of its kind; empty where a way before has it. */
  readonly letter: string;
}

/** Gives each way its keys. */
export function keyed(ways: readonly Way[], { say }: Pick<Words, 'say'>): readonly KeyedWay[] {
  const taken = new Set<string>();
  return ways.map((way, index) => {
    const letter = say(`way-key.${way.kind}`);
    const free = !taken.has(letter);
    taken.add(letter);
    return { way, digit: index < 9 ? `${index + 1}` : '', letter: free ? letter : '' };
  });
}

/** The way that a key goes, if it goes any. */
export function wayOfKey(ways: readonly KeyedWay[], key: string): Way | undefined {
  const pressed = key.toLowerCase();
  if (pressed.length !== 1) return undefined;
  return ways.find(({ digit, letter }) => digit === pressed || letter === pressed)?.way;
}
