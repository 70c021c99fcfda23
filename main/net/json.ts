import { failure, type Outcome, success } from '../../preload/contract.ts';

/** The digits from which on a number may not fit into a JavaScript number without loss. */
const wideNumber = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
const mayHoldWideNumber = /(?:^|[[:,\s])-?\d{16}/;

/**
 * Parses JSON so that no whole number loses a digit: one of sixteen digits or more becomes a
 * string. `unexpected-answer` when the text is not JSON.
 */
export function parseJson(text: string): Outcome<unknown> {
  try {
    return success<unknown>(JSON.parse(mayHoldWideNumber.test(text) ? quoteWide(text) : text));
  } catch {
    return failure('unexpected-answer', { reason: 'not-json' });
  }
}

/** JSON in which a bigint is written as a plain number with all its digits. */
export function writeJson(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${writeJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** Quotes wide numbers, and leaves alone what stands inside strings. */
function quoteWide(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const opening = text.indexOf('"', at);
    const end = opening === -1 ? text.length : opening;
    pieces.push(text.slice(at, end).replace(wideNumber, '"$&"'));
    if (opening === -1) break;
    at = closingQuote(text, opening) + 1;
    pieces.push(text.slice(opening, at));
  }
  return pieces.join('');
}

/** Where the string that opens at `opening` ends; the end of the text if it never does. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
