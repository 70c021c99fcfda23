import { describe, expect, it } from 'vitest';
import { contract, type PlainData } from '../../preload/contract.ts';

const run = (values: unknown) =>
  contract.runCommand.guard({
    accountId: 'symphony:1@a',
    name: 'room.create',
    runId: 'r',
    values,
    confirmation: '',
  });

function nested(levels: number): PlainData {
  return levels === 0 ? 'x' : { inside: nested(levels - 1) };
}

describe('what a form says', () => {
  it.each([
    ['nothing', {}],
    ['plain values', { name: 'a', limit: 5, active: true }],
    ['lists and records', { userIds: ['1', '2'], attributes: { keywords: [{ key: 'a' }] } }],
    ['a picture', { image: 'x'.repeat(2_700_000) }],
  ])('goes through: %s', (_what, values) => expect(run(values)).toBe(true));

  it.each([
    ['null', { name: null }],
    ['nothing at all in a list', { list: [undefined] }],
    ['a number that is none', { limit: Number.NaN }],
    ['endless depth', nested(9)],
    ['endless width', Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, 1]))],
    ['endless lists', { list: Array.from({ length: 2_001 }, () => 'x') }],
    ['endless text', { text: 'x'.repeat(3_000_001) }],
    ['endless text in many pieces', { list: Array.from({ length: 4 }, () => 'x'.repeat(800_000)) }],
    ['a function', { run: () => 1 }],
    ['an instance', { date: new Date(0) }],
    ['a list in place of a record', ['x']],
  ])('is refused: %s', (_what, values) => expect(run(values)).toBe(false));
});
