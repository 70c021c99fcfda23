import type { ResultCell } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { Field } from '../net/field.ts';
import { plainText } from '../people/plain-text.ts';
import type { Speech } from './speech.ts';

/** The name of a user, where somebody knows it. */
type NameOf = (userId: string) => string | undefined;

/** How values are told. */
export interface Telling {
  readonly nameOf: NameOf;
  readonly speech: Speech;
}

const longest = 500;
const mostOfList = 30;

/** A value of an answer as it is shown. */
export function cellOf(field: Field, value: unknown, telling: Telling): ResultCell {
  const { nameOf, speech } = telling;
  if (value === undefined || value === null) return null;
  switch (field.kind) {
    case 'text':
      return field.secret ? { secret: true } : textCell(field.form, value, nameOf);
    case 'user':
      return personCell(String(value), nameOf);
    case 'moment':
      return typeof value === 'number' ? { moment: value } : textOf(value);
    case 'yes-or-no':
      return { yes: value === true };
    case 'choice':
      return plainText(speech.choice(String(value)), longest);
    case 'list':
      return listCell(field.of, value, telling);
    case 'record':
      return recordText(field.fields, value, telling);
    default:
      return textOf(value);
  }
}

/** A cell as one line of text. Moments are told in the form that every program reads. */
export function lineOf(cell: ResultCell, { words }: Speech): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('moment' in cell) return isoOf(cell.moment);
  if ('yes' in cell) return cell.yes ? words.yes : words.no;
  if ('person' in cell) return cell.name === '' ? cell.person : cell.name;
  return '••••••';
}

/** A moment of a server may be beyond what a date can be. */
export function isoOf(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
}

function textCell(form: string | undefined, value: unknown, nameOf: NameOf): ResultCell {
  return form === 'spaces-user' ? personCell(String(value), nameOf) : textOf(value);
}

function personCell(userId: string, nameOf: NameOf): ResultCell {
  return { person: plainText(userId, 80), name: plainText(nameOf(userId) ?? '', 100) };
}

function listCell(of: Field, value: unknown, telling: Telling): ResultCell {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (rows.length === 0) return null;
  const shown = rows
    .slice(0, mostOfList)
    .map((row) => lineOf(cellOf(of, row, telling), telling.speech));
  const more = rows.length > shown.length ? ', …' : '';
  return plainText(`${shown.join(', ')}${more}`, longest);
}

function recordText(
  fields: Readonly<Record<string, Field>>,
  value: unknown,
  telling: Telling,
): ResultCell {
  const inside = isPlainObject(value) ? value : {};
  const told = Object.entries(fields)
    .map(([name, field]) => lineOf(cellOf(field, inside[name], telling), telling.speech))
    .filter((line) => line !== '');
  return told.length === 0 ? null : plainText(told.join(' · '), longest);
}

function textOf(value: unknown): string {
  return plainText(typeof value === 'string' ? value : String(value), longest);
}
