import type { Field, Fields } from '../../../main/net/field.ts';
import type { Chance } from './chance.ts';

const texts = ['', 'Ann', '<b>Ann</b>', '\u202eevil', 'é', '漢字', '__proto__', 'x'.repeat(300)];
/** Beyond 2^53 only a text holds every digit, which is what the digit-safe reading gives. */
const ids = [0, 7, 351_775_001_411, 9_007_199_254_740_991, '9007199254740993', '12'];

/** A body that the field describes, as a pod of any age may send it. */
export function validBody(field: Field, chance: Chance): unknown {
  switch (field.kind) {
    case 'text':
      return chance.oneOf(texts);
    case 'user':
    case 'id':
      return chance.oneOf(ids);
    case 'whole':
    case 'moment':
      return chance.oneOf([0, 1, 50, 1_471_046_357_339]);
    case 'yes-or-no':
      return chance.oneOf([true, false]);
    case 'choice':
      return wordOf(field.words, chance);
    case 'list':
      return Array.from({ length: chance.upTo(4) }, () => validBody(field.of, chance));
    case 'record':
      return objectOf(field.fields, chance);
  }
}

function wordOf(words: readonly string[], chance: Chance): string {
  const word = chance.oneOf(words);
  return chance.oneOf([word, word.toLowerCase(), word.toUpperCase(), 'SOMETHING_NEW']);
}

function objectOf(fields: Fields, chance: Chance): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
    const wire = chance.oneOf(field.wire ?? [name]);
    if (field.required || !chance.onceIn(4)) return [[wire, validBody(field, chance)]];
    return chance.onceIn(2) ? [] : [[wire, null]];
  });
  if (chance.onceIn(3)) entries.push(['somethingNew', { deep: [1, null] }]);
  return Object.fromEntries(entries);
}
