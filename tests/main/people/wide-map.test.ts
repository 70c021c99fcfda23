import { describe, expect, it } from 'vitest';
import { createWideMap } from '../../../main/people/wide-map.ts';

const keys = Array.from({ length: 20_000 }, (_key, at) =>
  at % 2 === 0 ? `address:person.${at}@home.example` : `symphony:${3_499_195_788 + at}`,
);

describe('a wide map', () => {
  it('holds what was put into it, once each', () => {
    const map = createWideMap<number>();
    for (const [at, key] of keys.entries()) map.set(key, at);
    for (const [at, key] of keys.entries()) map.set(key, at * 2);
    expect(map.size()).toBe(keys.length);
    expect(keys.every((key, at) => map.get(key) === at * 2 && map.has(key))).toBe(true);
    expect(map.values().toSorted((one, other) => one - other)).toEqual(
      keys.map((_key, at) => at * 2),
    );
    expect(map.delete(keys[0] ?? '')).toBe(true);
    expect(map.delete(keys[0] ?? '')).toBe(false);
    expect([map.size(), map.get(keys[0] ?? ''), map.get('')]).toEqual([
      keys.length - 1,
      undefined,
      undefined,
    ]);
  });

  it('spreads its keys, so that none of its parts grows large', () => {
    const map = createWideMap<string>();
    for (const key of keys) map.set(key, key);
    const pieces = [...map.pieces()];
    expect(pieces.flat()).toHaveLength(keys.length);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(keys.length / 50);
  });
});
