import { describe, expect, it } from 'vitest';
import { parseJson, writeJson } from '../../../main/net/json.ts';

describe('parseJson', () => {
  it.each([
    ['{"userId":9007199254740993}', { userId: '9007199254740993' }],
    ['{"userId": 18446744073709551615 }', { userId: '18446744073709551615' }],
    ['[1,9007199254740993,2]', [1, '9007199254740993', 2]],
    ['9007199254740993', '9007199254740993'],
    ['{"a":-9007199254740993}', { a: '-9007199254740993' }],
    [
      '{"a":"x 9007199254740993 ","b":9007199254740993}',
      { a: 'x 9007199254740993 ', b: '9007199254740993' },
    ],
    ['{"a":"\\\\","b":9007199254740993}', { a: '\\', b: '9007199254740993' }],
    [
      '{"a":"\\":9007199254740993","b":[9007199254740993]}',
      { a: '":9007199254740993', b: ['9007199254740993'] },
    ],
    ['{"a":0.12345678901234567890}', { a: 0.12345678901234568 }],
    ['{"a":12345678901234567890.5,"b":1}', { a: Number('12345678901234567890.5'), b: 1 }],
    ['{"a":12345678901234567890e2}', { a: Number('12345678901234567890e2') }],
    ['{"uid":350000000000000}', { uid: 350_000_000_000_000 }],
  ])('keeps every digit of %s', (text, value) => {
    expect(parseJson(text)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    '<html>',
    '{"a":',
    '{"a":9007199254740993',
    '"9007199254740993',
    '[9007199254740993,"\\',
  ])('says that %j is not JSON', (text) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problem: { code: 'unexpected-answer' } });
  });

  it('survives nesting without end', () => {
    expect(typeof parseJson('['.repeat(200_000)).ok).toBe('boolean');
  });
});

describe('writeJson', () => {
  it('writes bigints with all their digits, and the rest as JSON does', () => {
    const value = { id: 9007199254740993n, text: 'a"b', list: [1n, null, true], gone: undefined };
    expect(writeJson(value)).toBe('{"id":9007199254740993,"text":"a\\"b","list":[1,null,true]}');
  });
});
