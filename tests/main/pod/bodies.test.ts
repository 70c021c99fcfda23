import { describe, expect, it } from 'vitest';
import type { ListField, RecordField } from '../../../main/net/field.ts';
import { modelOfField } from '../../../main/net/field-schema.ts';
import { PodError } from '../../../main/pod/models/plain.ts';
import * as everyday from '../../../main/pod/models.ts';
import { podRows } from '../../../main/pod/operations.ts';
import { presence, readPresences } from '../../../main/pod/presence.ts';
import { anything } from './anything.ts';
import { brokenBody } from './broken-body.ts';
import { createChance } from './chance.ts';
import { validBody } from './valid-body.ts';

const each = 500;
const models = new Map<string, RecordField | ListField>([[PodError.model, PodError]]);
const collect = (field: RecordField | ListField['of'] | ListField): void => {
  if (field.kind === 'record') {
    models.set(field.model, field);
    Object.values(field.fields).forEach(collect);
  }
  if (field.kind === 'list') {
    if (field.model) models.set(field.model, field);
    collect(field.of);
  }
};
for (const { row } of podRows()) {
  collect(row.description.result);
  if (row.description.body) collect(row.description.body);
}

describe.each([...models])('%s', (name, field) => {
  const model = modelOfField(field);
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);

  it('takes what a pod of any age sends', () => {
    const chance = createChance(seed);
    for (let count = 0; count < each; count += 1) {
      const body = validBody(field, chance);
      expect(model(body), `${model.wrongAt?.(body)} in ${JSON.stringify(body)}`).toBeDefined();
    }
  });

  it('refuses what would do harm, and says where it is', () => {
    const chance = createChance(seed + 1);
    for (let count = 0; count < each; count += 1) {
      const { body, path } = brokenBody(field, chance);
      expect(model(body), JSON.stringify({ path, body })).toBeUndefined();
      expect(model.wrongAt?.(body)).toBe(path);
    }
  });

  it('is never thrown off balance', () => {
    const chance = createChance(seed + 2);
    for (let count = 0; count < each; count += 1) {
      const body = anything(chance);
      if (model(body) === undefined) expect(model.wrongAt?.(body)).toBeTypeOf('string');
    }
  });
});

describe('what Foyer asks by itself', () => {
  const presences = (body: unknown) => readPresences(JSON.stringify(body) ?? '', () => undefined);
  it.each(Object.entries({ ...everyday, presence, presences }))(
    'is never thrown off balance: %s',
    (_name, model) => {
      const chance = createChance(11);
      for (let count = 0; count < 1_000; count += 1) {
        const body = anything(chance);
        expect(() => model(body)).not.toThrow();
      }
    },
  );
});
