/** Whether something is meant by what was typed: each typed word begins or stands in one of its words. */
export function isSought(typed: string, words: readonly string[]): boolean {
  const said = folded(words.join(' '));
  return folded(typed)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
