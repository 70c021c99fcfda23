/** A hash of as many letters as fit in a window, which costs little when the window moves on. */
interface RollingHash {
  /** Of a text that fills the window. */
  readonly of: (text: string) => number;
  /** Calls `look` with the hash of each window in the text, and where it begins. */
  readonly slide: (text: string, look: (hash: number, at: number) => void) => void;
}

/** Products of two numbers below it are whole numbers that JavaScript can hold. */
const modulus = 94_906_249;
const base = 65_537;

/**
 * A hash of `length` UTF-16 units, after Karp and Rabin:
 * https://en.wikipedia.org/wiki/Rabin%E2%80%93Karp_algorithm
 */
export function rollingHash(length: number): RollingHash {
  let highest = 1;
  for (let power = 1; power < length; power += 1) highest = (highest * base) % modulus;

  const of = (text: string) => {
    let hash = 0;
    for (let at = 0; at < length; at += 1) hash = (hash * base + text.charCodeAt(at)) % modulus;
    return hash;
  };

  return {
    of,
    slide(text, look) {
      if (text.length < length) return;
      let hash = of(text);
      look(hash, 0);
      for (let at = 1; at + length <= text.length; at += 1) {
        const left = (text.charCodeAt(at - 1) * highest) % modulus;
        hash = ((hash + modulus - left) * base) % modulus;
        hash = (hash + text.charCodeAt(at + length - 1)) % modulus;
        look(hash, at);
      }
    },
  };
}
