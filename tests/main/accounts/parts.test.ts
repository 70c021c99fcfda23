import { describe, expect, it } from 'vitest';
import { cut, fitsOneItem, join, readPointer } from '../../../main/accounts/parts.ts';

const long = `${'x'.repeat(6_000)}ü€😀${'y'.repeat(3_000)}`;

function written(secret: string) {
  const parts = cut('account', secret);
  const items = new Map(parts.items.map(({ account, value }) => [account, value]));
  const pointer = readPointer('account', parts.pointer);
  if (!pointer) throw new Error('The pointer points at nothing');
  const read = () =>
    join(
      pointer,
      pointer.accounts.map((account) => items.get(account) ?? null),
    );
  return { parts, items, pointer, read };
}

describe('a secret in parts', () => {
  it('is cut into items that Windows takes, and joined again', () => {
    const { parts, read } = written(long);
    expect(parts.items.length).toBeGreaterThan(1);
    for (const { value } of parts.items)
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(2_560);
    expect(read()).toBe(long);
  });

  it('is not read when a part is missing or of another writing', () => {
    const { items, read } = written(long);
    const [first] = items.keys();
    items.set(String(first), 'z'.repeat(2_560));
    expect(read()).toBeUndefined();
    items.delete(String(first));
    expect(read()).toBeUndefined();
  });

  it('never writes over the parts before it', () => {
    const [one, other] = [written(long), written(long)];
    const names = [...one.items.keys(), ...other.items.keys()];
    expect(new Set(names).size).toBe(names.length);
  });

  it('needs no parts when it is short', () => {
    expect(fitsOneItem('x'.repeat(2_560))).toBe(true);
    expect(fitsOneItem('x'.repeat(2_561))).toBe(false);
    expect(fitsOneItem('ü'.repeat(1_281))).toBe(false);
  });

  it('is not mistaken for a pointer', () => {
    const looksLikeOne = written('x').parts.pointer;
    expect(fitsOneItem(looksLikeOne)).toBe(false);
    expect(readPointer('account', 'a token')).toBeUndefined();
    expect(readPointer('account', 'foyer-parts:zz:1:0')).toBeUndefined();
  });
});
