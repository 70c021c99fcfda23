import type { Field, Fields } from '../../../main/net/field.ts';
import { wireName } from '../../../main/net/field-wire.ts';
import type { Described } from '../../../main/spaces/described.ts';
import type { NamedRow } from '../../../main/spaces/operations.ts';
import type { DocumentCall } from './document-calls.ts';

const word = 'word';
const moment = 0;
const mostWords = 3;

/** A row as the list of the documents tells it. */
export function asDocument({ name, row }: NamedRow): DocumentCall {
  const { method, path, parameters = {}, headers = {}, letsIn } = row.description;
  const asked = Object.entries(parameters).map(([each, field]) => wordOf(each, field));
  const shown = Object.entries(headers).map(([each, field]) => wordOf(each, field));
  const body = bodyLines(row);
  return {
    name,
    call: `${method} ${path}`,
    ...(asked.length > 0 ? { parameters: asked } : {}),
    ...(shown.length > 0 ? { headers: shown } : {}),
    ...(body.length > 0 ? { body } : {}),
    gives: givenBy(row),
    letsIn,
  };
}

/** Each model that a field leads to, with the names of the wire. */
export function answerLines(field: Field): readonly string[] {
  if (field.kind === 'list') return answerLines(field.of);
  if (field.kind !== 'record') return [];
  const inside: Fields = field.fields;
  const names = Object.entries(inside).map(
    ([name, each]) => `${wireName(name, each)}${each.required ? '!' : ''}`,
  );
  return [[field.model, ...names].join(' '), ...Object.values(inside).flatMap(answerLines)];
}

function wordOf(name: string, field: Field): string {
  const words = field.kind === 'choice' ? `: ${field.words.join('|')}` : '';
  return `${wireName(name, field)}${field.needed ? '!' : ''}${words}`;
}

function givenBy({ description }: Described): string {
  const { result, pages, envelope = 'bare' } = description;
  const of = result.kind === 'list' ? result.of : result;
  const model = of.kind === 'record' ? of.model : of.kind;
  if (pages) return `pages of ${model}`;
  const told = result.kind === 'list' ? `${model}[]` : model;
  return envelope === 'bare' ? told : `${envelope}: ${told}`;
}

/** What a body holds when all is said; marked is what it holds when only the needed is. */
function bodyLines({ fields, write }: Described): readonly string[] {
  const bodies = Array.from({ length: mostWords }, (_, nth) =>
    leavesOf(bodyOf(write(filled(fields, nth, true)))),
  );
  const least = leavesOf(bodyOf(write(filled(fields, 0, false))));
  return [...(bodies[0]?.keys() ?? [])].map((path) => {
    if (path === '') return '{}';
    const seen = [...new Set(bodies.map((leaves) => leaves.get(path)))];
    return `${path}${least.has(path) ? '!' : ''}: ${seen.map(typeOf).join('|')}`;
  });
}

function bodyOf(written: ReturnType<Described['write']>): unknown {
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const { body } = written.value;
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
}

function typeOf(value: unknown): string {
  if (value === word || value === `${word}@spaces.example`) return 'string';
  return value === new Date(moment).toISOString() ? 'moment' : String(value);
}

/** An entry for each field, choices by their nth word; or only for what is needed. */
function filled(fields: Fields, nth: number, all: boolean): Record<string, never> {
  const said = Object.entries(fields).filter(([, field]) => all || field.needed);
  const values = said.map(([name, field]) => [name, entryOf(field, nth, all)]);
  return Object.fromEntries(values);
}

function entryOf(field: Field, nth: number, all: boolean): unknown {
  switch (field.kind) {
    case 'text':
      return field.form === 'address' ? `${word}@spaces.example` : word;
    case 'user':
    case 'id':
      return '1';
    case 'whole':
    case 'moment':
      return moment;
    case 'yes-or-no':
      return true;
    case 'choice':
      return field.words[nth % field.words.length];
    case 'list':
      return [entryOf(field.of, nth, all)];
    case 'record':
      return filled(field.fields, nth, all);
  }
}

/** What a JSON value holds, by path; an object that holds nothing is a leaf itself. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (value === undefined) return new Map();
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inside.length === 0) return new Map([[path, value]]);
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  return new Map(inside.flatMap(([name, one]) => [...leavesOf(one, below(name))]));
}
