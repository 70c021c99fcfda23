import { isPlainObject } from '../../preload/guards.ts';
import type { Field, Fields, ListField, RecordField } from '../net/field.ts';
import type { Speech } from './speech.ts';

/** A value inside a row: what it is called, what that means, and the steps that lead to it. */
export interface Leaf {
  readonly title: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly field: Field;
}

/** A part of an answer with the values themselves. */
export type Part =
  | {
      readonly kind: 'facts';
      readonly title: string;
      readonly leaves: readonly Leaf[];
      readonly value: unknown;
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly leaves: readonly Leaf[];
      readonly values: readonly unknown[];
    };

const mostColumns = 40;

/**
 * An answer taken apart for reading: the plain values of an object as one card, each object inside
 * it as another, each list of objects as a table. What nobody said is left out.
 */
export function partsOf(field: Field, value: unknown, speech: Speech): readonly Part[] {
  if (value === undefined || value === null) return [];
  if (field.kind === 'list') return [tableOf(field, value, speech)];
  if (field.kind === 'record') return cardsOf(field, value, speech);
  return [{ kind: 'facts', title: '', leaves: [leafOf([], field, speech)], value }];
}

/** The value that a leaf leads to. */
export function valueAt(value: unknown, { path }: Leaf): unknown {
  return path.reduce<unknown>(
    (inside, step) => (isPlainObject(inside) ? inside[step] : undefined),
    value,
  );
}

/** Whether a field is a list of objects, which is a table of its own. */
function isTable(field: Field): boolean {
  return field.kind === 'list' && field.of.kind === 'record';
}

/** Every plain value of an object, also those inside its objects. */
export function leavesOf(
  fields: Fields,
  speech: Speech,
  above: readonly string[] = [],
): readonly Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = [...above, name];
    if (field.kind === 'record') return leavesOf(field.fields, speech, path);
    return [leafOf(path, field, speech)];
  });
}

function tableOf({ about, of }: ListField, value: unknown, speech: Speech): Part {
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const all = of.kind === 'record' ? leavesOf(of.fields, speech) : [leafOf([], of, speech)];
  const said = all.filter((leaf) => values.some((row) => isSaid(valueAt(row, leaf))));
  const title = speech.sentence(about);
  return { kind: 'table', title, leaves: said.slice(0, mostColumns), values };
}

function cardsOf({ about, fields }: RecordField, value: unknown, speech: Speech): readonly Part[] {
  const title = speech.sentence(about);
  const inside = isPlainObject(value) ? value : {};
  const said = Object.entries(fields).filter(([name]) => isSaid(inside[name]));
  const leaves = said
    .filter(([, field]) => field.kind !== 'record' && !isTable(field))
    .map(([name, field]) => leafOf([name], field, speech));
  const own: readonly Part[] = leaves.length > 0 ? [{ kind: 'facts', title, leaves, value }] : [];
  const further = (belongs: (field: Field) => boolean) =>
    said
      .filter(([, field]) => belongs(field))
      .flatMap(([name, field]) => partsOf(field, inside[name], speech));
  const tables = further(isTable);
  const cards = further(({ kind }) => kind === 'record');
  // Of a page of a list, the list is what was wanted.
  const isPage = 'skip' in fields && 'limit' in fields;
  return isPage ? [...tables, ...own, ...cards] : [...own, ...tables, ...cards];
}

/** The name as people write it is short; what it is about is there for who wants to know. */
export function leafOf(path: readonly string[], field: Field, speech: Speech): Leaf {
  const name = path.at(-1);
  const label = speech.sentence(field.about);
  return {
    title: name === undefined ? label : speech.title(name),
    label,
    path,
    field,
  };
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isPlainObject(value)) return Object.values(value).some(isSaid);
  return value !== undefined && value !== null && value !== '';
}
