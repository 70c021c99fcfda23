import type { Field, Fields, ListField, RecordField } from '../../../main/net/field.ts';
import { wireName } from '../../../main/net/field-wire.ts';
import type { PodRow } from '../../../main/pod/described.ts';

/** A row written like a line of the document's operations. */
export function operationLine({ description }: PodRow): string {
  const { number, method, path, parameters = {}, body, result, mayBeAbsent } = description;
  const words = Object.entries(parameters).map(([name, field]) => wordOf(path, name, field));
  const statuses = mayBeAbsent ? '200 204 400 401 403 500' : '200 400 401 403 500';
  return [
    `${number} ${method} ${path}`,
    ...words,
    ...(body ? [`(${body.model})`] : []),
    `-> ${result.model} ${statuses}`,
  ].join(' ');
}

/** Every model that the fields lead to, written like the lines of the document's models. */
export function modelLines(fields: readonly Field[]): ReadonlySet<string> {
  const lines = new Set<string>();
  const visit = (field: Field): void => {
    if (field.kind === 'record') {
      lines.add(recordLine(field));
      Object.values(field.fields).forEach(visit);
    }
    if (field.kind === 'list') {
      if (field.model) lines.add(`${field.model} = ${typeOf(field.of)}[]`);
      visit(field.of);
    }
  };
  fields.forEach(visit);
  return lines;
}

function wordOf(path: string, name: string, field: Field): string {
  const wire = wireName(name, field);
  const type = field.kind === 'list' ? 'string' : typeOf(field);
  if (path.includes(`{${wire}}`)) return `{${wire}:${type}}`;
  return `?${wire}${field.needed ? '!' : ''}:${type}`;
}

function recordLine({ model, fields }: RecordField<Fields>): string {
  const inside = Object.entries(fields).map(
    ([name, field]) => `${wireName(name, field)}${field.required ? '!' : ''}: ${typeOf(field)}`,
  );
  return `${model} { ${inside.join(', ')} }`;
}

function typeOf(field: Field): string {
  switch (field.kind) {
    case 'text':
      return field.required && field.most ? `string ${field.least}..${field.most}` : 'string';
    case 'user':
    case 'id':
    case 'whole':
    case 'moment':
      return 'integer';
    case 'yes-or-no':
      return 'boolean';
    case 'choice':
      return field.words.join('|');
    case 'list':
      return listType(field);
    case 'record':
      return field.model;
  }
}

function listType({ model, of }: ListField): string {
  return model ?? `${typeOf(of)}[]`;
}
