import { expect, it } from 'vitest';
import { smallestInOrder } from '../../../../main/people/search/selection.ts';
import { createRandom } from '../../../simulator/people/random.ts';

it('gives the smallest of many numbers in order, equal ones too', () => {
  const random = createRandom(5);
  for (const [length, count] of [
    [0, 3],
    [1, 3],
    [10, 3],
    [5_000, 1_000],
    [5_000, 5_000],
  ] as const) {
    const numbers = Float64Array.from({ length }, () => Math.floor(random() * 500));
    const expected = Array.from(numbers)
      .sort((one, other) => one - other)
      .slice(0, count);
    expect([...smallestInOrder(numbers, count)]).toEqual(expected);
  }
});
