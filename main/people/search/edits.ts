/** Counts edits; holds its own scratch paper, so that counting allocates nothing. */
type CountEdits = (typed: string, word: string, most: number) => number;

const longest = 64;

/**
 * How many letters have to be changed, left out, put in or swapped with their neighbour so that
 * `typed` is the beginning of `word`; `most + 1` when that is more than `most`. Words longer than
 * 64 units are not compared.
 */
export function createEditCounter(): CountEdits {
  let older = new Uint8Array(longest + 1);
  let above = new Uint8Array(longest + 1);
  let row = new Uint8Array(longest + 1);

  return (typed, word, most) => {
    const width = Math.min(word.length, typed.length + most);
    if (typed.length > longest || width > longest) return most + 1;
    for (let column = 0; column <= width; column += 1) above[column] = column;
    for (let at = 1; at <= typed.length; at += 1) {
      if (fillRow(typed, word, at, width, { older, above, row }) > most) return most + 1;
      [older, above, row] = [above, row, older];
    }
    let least = most + 1;
    for (let column = 0; column <= width; column += 1) {
      least = Math.min(least, above[column] ?? least);
    }
    return least;
  };
}

interface Rows {
  readonly older: Uint8Array;
  readonly above: Uint8Array;
  readonly row: Uint8Array;
}

/** Fills the row of one typed letter; returns its least number. */
function fillRow(
  typed: string,
  word: string,
  at: number,
  width: number,
  { older, above, row }: Rows,
): number {
  row[0] = at;
  let least = at;
  for (let column = 1; column <= width; column += 1) {
    const same = typed.charCodeAt(at - 1) === word.charCodeAt(column - 1);
    let cost = (above[column - 1] ?? 0) + (same ? 0 : 1);
    cost = Math.min(cost, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
    if (isSwap(typed, word, at, column)) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
    row[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/**
 * The places in `word` of the letters that `typed` has too, when it is read as the beginning of
 * `word` with as few edits as can be. Swapped letters count as had.
 */
export function sharedLetters(typed: string, word: string): number[] {
  const table = editTable(typed, word);
  const last = table[typed.length] ?? new Uint8Array();
  let row = typed.length;
  let column = last.indexOf(Math.min(...last));
  const places: number[] = [];
  while (row > 0 && column > 0) {
    const cost = table[row]?.[column] ?? 0;
    const diagonal = table[row - 1]?.[column - 1];
    if (typed[row - 1] === word[column - 1] && diagonal === cost) {
      places.push(column - 1);
      [row, column] = [row - 1, column - 1];
    } else if (isSwap(typed, word, row, column) && table[row - 2]?.[column - 2] === cost - 1) {
      places.push(column - 1, column - 2);
      [row, column] = [row - 2, column - 2];
    } else if (diagonal === cost - 1) {
      [row, column] = [row - 1, column - 1];
    } else if (table[row - 1]?.[column] === cost - 1) {
      row -= 1;
    } else {
      column -= 1;
    }
  }
  return places.reverse();
}

function editTable(typed: string, word: string): Uint8Array[] {
  const width = Math.min(word.length, longest);
  const table = [Uint8Array.from({ length: width + 1 }, (_unused, column) => column)];
  for (let at = 1; at <= Math.min(typed.length, longest); at += 1) {
    const row = new Uint8Array(width + 1);
    const above = table[at - 1] ?? row;
    fillRow(typed, word, at, width, { older: table[at - 2] ?? above, above, row });
    table.push(row);
  }
  return table;
}

function isSwap(typed: string, word: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
    typed.charCodeAt(row - 2) === word.charCodeAt(column - 1)
  );
}
