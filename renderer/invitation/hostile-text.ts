/** Longer than any name of a person or a space; the rest would only push the buttons away. */
const longest = 160;

/** Somebody else's words in one line: without what turns, hides or breaks, and not without end. */
export function readable(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}
