import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../../main/net/field.ts';
import { spacesRows } from '../../../main/spaces/operations.ts';
import { anything } from '../pod/anything.ts';
import { type Chance, createChance } from '../pod/chance.ts';

const each = 1_000;
const texts = ['', 'Ann', '<b>Ann</b>', '\u202eevil', '漢字', '__proto__', 'x'.repeat(300)];
const ids = ['5f0c28dbbb96c858ebb34c21', 'a', 'A-b_c'];
/** What may stand where something optional is broken. */
const junk = [null, 7, 1.5, true, '', {}, [], ['text'], { deep: [1] }];
const noIds = [null, 7, {}, [], '', '../x', 'a b', 'x'.repeat(65), '\u202e'];

interface Made {
  readonly body: unknown;
  /** What a model must give for it. */
  readonly told: unknown;
}

/** A body as the field describes it, some of what is optional broken, and what that tells. */
function madeOf(field: Field, chance: Chance): Made {
  switch (field.kind) {
    case 'text': {
      const isId = field.form === 'word' || field.form === 'spaces-user';
      return same(chance.oneOf(isId ? ids : texts));
    }
    case 'user':
    case 'id':
      return same(chance.oneOf(ids));
    case 'whole':
      return same(chance.oneOf([0, 1, 600]));
    case 'moment': {
      const told = chance.oneOf([0, 1_588_000_000_123]);
      return { body: chance.oneOf([told, new Date(told).toISOString()]), told };
    }
    case 'yes-or-no':
      return same(chance.oneOf([true, false]));
    case 'choice': {
      const told = chance.oneOf(field.words);
      return { body: chance.oneOf([told, told.toUpperCase()]), told };
    }
    case 'list':
      return madeList(field.of, chance);
    case 'record':
      return madeRecord(field.fields, chance);
  }
}

function same(value: unknown): Made {
  return { body: value, told: value };
}

function madeList(of: Field, chance: Chance): Made {
  const rows = Array.from({ length: chance.upTo(4) }, () => madeOf(of, chance));
  const body = rows.flatMap((row) => (chance.onceIn(4) ? [row.body, null, 7] : [row.body]));
  return { body, told: rows.map(({ told }) => told) };
}

function madeRecord(fields: Fields, chance: Chance): Made {
  const body: Record<string, unknown> = { somethingNew: { deep: [1, null] } };
  const told: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const wire = chance.oneOf(field.wire ?? [name]);
    if (field.required || !chance.onceIn(3)) {
      const inside = madeOf(field, chance);
      put(body, wire, inside.body);
      told[name] = inside.told;
    } else if (field.kind === 'text' || field.kind === 'list' || field.kind === 'record') {
      put(body, wire, chance.oneOf([null, 7, true]));
    }
  }
  return { body, told };
}

function put(body: Record<string, unknown>, path: string, value: unknown) {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) body[first] = value;
  else {
    const inside = { ...Object(body[first]) };
    put(inside, rest.join('.'), value);
    body[first] = inside;
  }
}

const wrapped = (body: unknown, envelope: string) =>
  ({ bare: body, data: { data: body }, first: { data: [body, 7] }, topic: { topic: body } })[
    envelope
  ];
const prefixes: Readonly<Record<string, string>> = {
  data: 'data.',
  first: 'data.0.',
  topic: 'topic.',
};

describe.each(spacesRows().map((one) => [one.name, one.row] as const))('%s', (name, row) => {
  const { result, pages, envelope = 'bare' } = row.description;
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);

  it('reads what Spaces sends, whatever is broken beside it', () => {
    const chance = createChance(seed);
    for (let count = 0; count < each; count += 1) {
      if (pages) {
        const { body, told } = madeList(result, chance);
        const next = chance.oneOf(['', 'end', '/x?page=1', null, 7]);
        const page = { data: body, nextPageUrl: next, total: chance.oneOf([3, 'many', null]) };
        expect(row.model(page)).toMatchObject({
          rows: told,
          next: typeof next === 'string' ? next : '',
        });
      } else {
        const { body, told } = madeOf(result, chance);
        expect(row.model(wrapped(body, envelope)), JSON.stringify(body)).toEqual(told);
      }
    }
  });

  it('refuses what would do harm, and says where it is', () => {
    const chance = createChance(seed + 1);
    if (pages || result.kind !== 'record') return;
    const required = Object.entries(result.fields).filter(([, field]) => field.required);
    for (let count = 0; count < each && required.length > 0; count += 1) {
      const [field, { wire }] = chance.oneOf(required);
      const { body } = madeRecord(result.fields, chance);
      const wrong = field === 'token' ? chance.oneOf([null, 7, {}]) : chance.oneOf(noIds);
      const broken = wrapped({ ...Object(body), [wire?.[0] ?? field]: wrong }, envelope);
      expect(row.model(broken), JSON.stringify(broken)).toBeUndefined();
      expect(row.model.wrongAt?.(broken)).toBe(`${prefixes[envelope] ?? ''}${field}`);
    }
  });

  it('is never thrown off balance', () => {
    const chance = createChance(seed + 2);
    for (let count = 0; count < each; count += 1) {
      const body = chance.onceIn(3) ? { data: anything(chance) } : anything(chance);
      if (row.model(body) === undefined) expect(row.model.wrongAt?.(body)).toBeTypeOf('string');
      const spoilt = { data: chance.oneOf(junk), topic: chance.oneOf(junk) };
      expect(() => row.model(spoilt)).not.toThrow();
    }
  });
});
