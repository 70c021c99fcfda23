/** A word of the wire as people write: `PENDING_INCOMING` and `pendingIncoming`: Pending incoming. */
export function readable(word: string): string {
  const isName = /^[a-z]+([A-Z][a-z]*)*$/.test(word);
  if (!isName && !/^[A-Z_]+$/.test(word) && !/^[a-z_]+$/.test(word)) return word;
  const spaced = isName ? word.replace(/[A-Z]/g, (letter) => ` ${letter}`) : word;
  const small = spaced.toLowerCase().replaceAll('_', ' ');
  return small.replace(/^./, (letter) => letter.toUpperCase());
}
