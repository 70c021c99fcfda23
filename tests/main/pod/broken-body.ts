import type { Field, Fields } from '../../../main/net/field.ts';
import type { Chance } from './chance.ts';
import { validBody } from './valid-body.ts';

/** A body with one thing wrong in it. */
export interface Broken {
  readonly body: unknown;
  /** Where, in our names. */
  readonly path: string;
}

const wrong: Readonly<Record<Field['kind'], readonly unknown[]>> = {
  text: [7, true, {}, [], ['text']],
  user: ['x', '', '-1', -1, 1.5, '12 ', '1e3', true, {}, [], Number.MAX_VALUE, '1'.repeat(21)],
  id: ['x', '', '-1', -1, 1.5, '0x1', false, {}, [1]],
  whole: ['1', 1.5, true, {}, [], Number.MAX_VALUE],
  moment: ['2016-08-12', 0.5, true, {}],
  'yes-or-no': ['true', 'false', 0, 1, {}, []],
  choice: [0, true, {}, ['ACCEPTED']],
  list: ['text', 7, {}, true],
  record: ['text', 7, [], true, [{}]],
};

/** Breaks a body of the field somewhere, at the top or deep inside. */
export function brokenBody(field: Field, chance: Chance): Broken {
  if (field.kind === 'record' && !chance.onceIn(8)) return brokenRecord(field.fields, chance);
  if (field.kind === 'list' && !chance.onceIn(8)) return brokenList(field.of, chance);
  return { body: chance.oneOf(wrong[field.kind]), path: '' };
}

function brokenRecord(fields: Fields, chance: Chance): Broken {
  const [name, field] = chance.oneOf(Object.entries(fields));
  const whole = Object.fromEntries(
    Object.entries(fields).map(([one, other]) => [
      other.wire?.[0] ?? one,
      validBody(other, chance),
    ]),
  );
  const wire = field.wire?.[0] ?? name;
  if (field.required && chance.onceIn(4)) {
    const { [wire]: _missing, ...rest } = whole;
    return { body: rest, path: name };
  }
  const inside = brokenBody(field, chance);
  return { body: { ...whole, [wire]: inside.body }, path: below(name, inside.path) };
}

function brokenList(of: Field, chance: Chance): Broken {
  const before = Array.from({ length: chance.upTo(3) }, () => validBody(of, chance));
  const inside = brokenBody(of, chance);
  return { body: [...before, inside.body], path: below(String(before.length), inside.path) };
}

function below(name: string, path: string): string {
  return path === '' ? name : `${name}.${path}`;
}
