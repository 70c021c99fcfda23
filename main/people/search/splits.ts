/** Longer than any two names. */
const longest = 40;

/**
 * How one typed word may be two whose space was left out. The first must be a whole word, unless it
 * is one letter, which may stand for a name; the second may be a beginning.
 */
export function splitsOf(
  typed: string,
  isWord: (text: string) => boolean,
): (readonly [first: string, second: string])[] {
  const letters = [...typed];
  if (letters.length > longest) return [];
  const splits: [string, string][] = [];
  for (let at = 1; at < letters.length; at += 1) {
    const first = letters.slice(0, at).join('');
    const isInitial = at === 1 && letters.length >= 4;
    if (isInitial || isWord(first)) splits.push([first, letters.slice(at).join('')]);
  }
  return splits;
}

/** How typed words may be fewer, one of which was taken apart by a space: each with one joined. */
export function joinsOf(words: readonly string[]): (readonly string[])[] {
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)]);
}
