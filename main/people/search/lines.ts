/** All people's lines in one text, to be looked through at once. */
export interface Lines {
  /** Calls back for each person in whose line the fragment stands. */
  readonly eachWith: (
    fragment: string,
    callback: (person: number, place: 'begins-word' | 'inside') => void,
  ) => void;
}

/** Joins the lines. They hold newlines inside, which a fragment that was typed never does. */
export function joinLines(lines: readonly string[]): Lines {
  const starts = new Int32Array(lines.length + 1);
  for (const [at, line] of lines.entries()) starts[at + 1] = (starts[at] ?? 0) + line.length + 1;
  const text = lines.join('\n');

  return {
    eachWith(fragment, callback) {
      let at = text.indexOf(fragment);
      while (at !== -1) {
        const person = ownerOf(starts, at);
        callback(person, /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 'inside' : 'begins-word');
        at = text.indexOf(fragment, starts[person + 1]);
      }
    },
  };
}

function ownerOf(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
