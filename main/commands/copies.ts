import { isPlainObject } from '../../preload/guards.ts';
import type { Field } from '../net/field.ts';
import { cellOf, isoOf, lineOf, type Telling } from './cells.ts';
import { type Leaf, leafOf, leavesOf, type Part, valueAt } from './parts.ts';
import { writeIndented } from './preview.ts';
import { speechIn } from './speech.ts';

const hidden = '••••••';
/** What programs read is the same in every language. */
const speech = speechIn('en');
const telling: Telling = { speech, nameOf: () => undefined };

/** The whole answer as JSON, in our names; secrets are hidden. */
export function asJson(field: Field, value: unknown): string {
  return writeIndented(withoutSecrets(field, value));
}

/**
 * The answer as CSV (RFC 4180): its first table, or else the object as one row. Texts that a
 * spreadsheet would run as a formula are quoted for it.
 */
export function asCsv(field: Field, value: unknown, parts: readonly Part[]): string {
  const table = parts.find((part) => part.kind === 'table');
  const leaves = table ? table.leaves : leavesIn(field);
  const rows = table ? table.values : [value];
  const lines = [
    leaves.map(headingOf),
    ...rows.map((row) => leaves.map((leaf) => entryOf(row, leaf))),
  ];
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n');
}

function leavesIn(field: Field): readonly Leaf[] {
  if (field.kind === 'record') return leavesOf(field.fields, speech);
  return [leafOf([], field, speech)];
}

function headingOf({ path, field }: Leaf): string {
  return path.length > 0 ? path.join('.') : field.about;
}

function entryOf(row: unknown, leaf: Leaf): string {
  const value = valueAt(row, leaf);
  if (value === undefined || value === null) return '';
  const { field } = leaf;
  if (field.kind === 'moment' && typeof value === 'number') return isoOf(value);
  if (field.kind === 'list' || field.kind === 'record' || field.kind === 'yes-or-no') {
    return harmless(lineOf(cellOf(field, value, telling), speech));
  }
  if (field.kind === 'text' && field.secret) return hidden;
  return typeof value === 'string' ? harmless(value) : String(value);
}

/** https://owasp.org/www-community/attacks/CSV_Injection */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(entry: string): string {
  return /[",\r\n]/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}

function withoutSecrets(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (field.kind === 'text' && field.secret) return hidden;
  if (field.kind === 'list' && Array.isArray(value)) {
    return value.map((row: unknown) => withoutSecrets(field.of, row));
  }
  if (field.kind !== 'record' || !isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(field.fields)
      .filter(([name]) => value[name] !== undefined)
      .map(([name, inside]) => [name, withoutSecrets(inside, value[name])]),
  );
}
