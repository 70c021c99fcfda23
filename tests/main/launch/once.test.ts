import { expect, it } from 'vitest';
import { createOnce } from '../../../main/launch/once.ts';

it('does one thing once at a time, and again when it is over', async () => {
  const once = createOnce<number>();
  let done = 0;
  const work = async () => {
    done += 1;
    return done;
  };
  expect(await Promise.all([once({ a: 1 }, work), once({ a: 1 }, work)])).toEqual([1, 1]);
  expect(await once({ a: 2 }, work)).toBe(2);
  expect(await once({ a: 1 }, work)).toBe(3);
});
