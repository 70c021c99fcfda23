const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One or two letters that stand for a name: of its first and last word. Empty for no name. */
export function initialsOf(name: string): string {
  const letters = name
    .normalize('NFC')
    .split(/[\s,._@-]+/u)
    .map(firstLetter)
    .filter((letter) => letter !== '');
  return letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : (letters[0] ?? '');
}

/** One of 12 hues, always the same for the same id. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  // The low bits of this hash follow the last letter closely, so the high ones are mixed in.
  return ((hash ^ (hash >>> 15)) >>> 0) % 12;
}

/** The first letter, digit or picture of a word; brackets and direction marks are none. */
function firstLetter(word: string): string {
  for (const { segment } of graphemes.segment(word)) {
    if (/^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment)) return segment.toLocaleUpperCase();
  }
  return '';
}
