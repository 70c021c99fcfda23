import { expect, it } from 'vitest';
import { popoverSizeAt } from '../../../main/desktop/popover-options.ts';

it('is as large as it is wanted, and never larger than the screen', () => {
  const screen = { width: 1280, height: 800 };
  expect(popoverSizeAt(100, screen)).toEqual({ width: 400, height: 560 });
  expect(popoverSizeAt(125, screen)).toEqual({ width: 500, height: 700 });
  expect(popoverSizeAt(200, screen)).toEqual({ width: 800, height: 800 });
});
