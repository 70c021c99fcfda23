import { describe, expect, it } from 'vitest';
import {
  headingHeight,
  headingsOf,
  lengthOf,
  rowHeight,
  rowsWithin,
  scrollToShow,
  topOf,
} from '../../../renderer/people/geometry.ts';
import { peopleOf } from '../preview/people.ts';

const shown = {
  query: '',
  total: 100_000,
  pages: new Map([[0, { rows: peopleOf(50), revision: 1 }]]),
  asking: false,
  problem: null,
};
const headings = headingsOf(shown);

describe('the geometry of the list', () => {
  it('finds the headings among the rows', () => {
    expect(headings).toEqual([
      { group: 'favourites', before: 0 },
      { group: 'recents', before: 3 },
      { group: 'everyone', before: 6 },
    ]);
  });

  it('puts rows below the headings above them', () => {
    expect(topOf(0, headings)).toBe(headingHeight);
    expect(topOf(3, headings)).toBe(3 * rowHeight + 2 * headingHeight);
    expect(lengthOf(100_000, headings)).toBe(100_000 * rowHeight + 3 * headingHeight);
  });

  it.each([0, 5_000, 1_234_567, 100_000 * rowHeight])('shows few rows at %i px', (top) => {
    const { first, last } = rowsWithin(top, 480, 100_000, headings);
    expect(last - first).toBeLessThan(30);
    if (first > 0) expect(topOf(first, headings)).toBeLessThanOrEqual(top);
    expect(last).toBeLessThan(100_000);
    if (last < 99_999) expect(topOf(last, headings)).toBeGreaterThanOrEqual(top + 480);
  });

  it('scrolls no further than needed', () => {
    const view = { top: 1000, height: 480, listTop: 0 };
    expect(scrollToShow(24, headings, view)).toBe(1000);
    expect(scrollToShow(0, headings, view)).toBe(0);
    const below = scrollToShow(100, headings, view);
    expect(below + 480).toBeGreaterThanOrEqual(topOf(100, headings) + rowHeight);
    expect(below).toBeLessThan(topOf(100, headings));
  });
});
