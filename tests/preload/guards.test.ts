import { describe, expect, it } from 'vitest';
import { contract } from '../../preload/contract.ts';
import { oneOf, optional, shape, text, wholeNumber } from '../../preload/guards.ts';

describe('a shape', () => {
  const person = shape({ name: text(1, 5), age: optional(wholeNumber(0, 150)) });

  it('lets through what it describes', () => {
    expect(person({ name: 'Jane' })).toBe(true);
    expect(person({ name: 'Jane', age: 40 })).toBe(true);
  });

  it.each([
    ['a missing field', {}],
    ['a field too many', { name: 'Jane', admin: true }],
    ['a text too long', { name: 'Janeway' }],
    ['a fraction', { name: 'Jane', age: 1.5 }],
    ['an array', ['Jane']],
    ['null', null],
    ['an instance', Object.assign(new Date(), { name: 'Jane' })],
    ['a field that is only inherited', Object.create({ name: 'Jane' })],
    ['a prototype in disguise', JSON.parse('{"name":"Jane","__proto__":{}}')],
  ])('refuses %s', (_what, value) => expect(person(value)).toBe(false));
});

describe('a choice', () => {
  it('is one of its words and nothing that looks like one', () => {
    const answer = oneOf(['accept', 'reject']);
    expect(answer('accept')).toBe(true);
    expect(answer('ACCEPT')).toBe(false);
    expect(answer(['accept'])).toBe(false);
  });
});

describe('the contract', () => {
  it('lets no question carry what it does not describe', () => {
    for (const [name, entry] of Object.entries(contract)) {
      if (entry.kind === 'ask') expect(entry.guard({ surprise: name }), name).toBe(false);
    }
  });
});
