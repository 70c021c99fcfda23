/** A word of the wire as people write: `PENDING_INCOMING` becomes `Pending incoming`. */
export function readable(word: string): string {
  if (!/^[A-Z_]+$|^[a-z_]+$/.test(word)) return word;
  const small = word.toLowerCase().replaceAll('_', ' ');
  return small.replace(/^./, (letter) => letter.toUpperCase());
}
