/** The option that was perhaps meant by another word, dashes left out of account. */
export function meantOption(word: string, options: readonly string[]): string | undefined {
  const typed = bare(word);
  return options.find((option) => {
    const name = bare(option);
    return edits(typed, name) <= (name.length > 4 ? 2 : 1);
  });
}

function bare(word: string): string {
  return word.replace(/^-+/u, '').toLowerCase();
}

/** How many letters have to be put in, left out or replaced to make one word of the other. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = at(row, column - 1) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, at(row, column) + 1, at(next, column - 1) + 1));
    }
    row = next;
  }
  return at(row, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
