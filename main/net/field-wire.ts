import type { Field, Fields } from './field.ts';
import type { Values } from './question.ts';

/** Checked values as they go into a JSON body. */
export function bodyOf(field: Field, value: unknown): unknown {
  if (field.kind === 'user' || field.kind === 'id') return BigInt(String(value));
  if (field.kind === 'list') return eachOf(value).map((row) => bodyOf(field.of, row));
  return field.kind === 'record' ? objectOf(field.fields, value) : value;
}

/** A checked value as it goes into a path or a query; many stand side by side. */
export function wordOf(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** What a field is called on the wire. */
export function wireName(name: string, { wire }: Field): string {
  return wire?.[0] ?? name;
}

/** The texts among checked values that must not be shown. */
export function secretsIn(fields: Fields, values: Values): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => secretsOf(field, values[name]));
}

function objectOf(fields: Fields, value: unknown): Values {
  const said = new Map(Object.entries(Object(value)));
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      said.get(name) === undefined ? [] : [[wireName(name, field), bodyOf(field, said.get(name))]],
    ),
  );
}

function secretsOf(field: Field, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (field.kind === 'text') return field.secret ? [String(value)] : [];
  if (field.kind === 'list') return eachOf(value).flatMap((row) => secretsOf(field.of, row));
  return field.kind === 'record' ? secretsIn(field.fields, Object(value)) : [];
}

function eachOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
