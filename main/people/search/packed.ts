import type { Batch } from './home.ts';
import type { Searched } from './person-words.ts';

/** A batch as it travels: one text and some rows of numbers, which copy fast. */
export interface Packed {
  readonly numbers: Int32Array;
  /** Lengths of name, address and company, one person after another. */
  readonly lengths: Int32Array;
  readonly text: string;
  readonly gone: Int32Array;
}

/** Packs a batch; hundreds of objects would take far longer to copy. */
export function pack({ people, gone }: Batch): Packed {
  const numbers = new Int32Array(people.length);
  const lengths = new Int32Array(people.length * 3);
  const texts: string[] = [];
  for (const [at, [number, { name, address, company }]] of people.entries()) {
    numbers[at] = number;
    for (const [field, text] of [name, address, company].entries()) {
      lengths[at * 3 + field] = text.length;
      texts.push(text);
    }
  }
  return { numbers, lengths, text: texts.join(''), gone: Int32Array.from(gone) };
}

/** Calls back for each person of a packed batch. */
export function unpack(
  { numbers, lengths, text }: Packed,
  each: (number: number, person: Searched) => void,
) {
  let at = 0;
  const next = (field: number) => {
    const from = at;
    at += lengths[field] ?? 0;
    return text.slice(from, at);
  };
  for (const [row, number] of numbers.entries()) {
    each(number, { name: next(row * 3), address: next(row * 3 + 1), company: next(row * 3 + 2) });
  }
}
