import { expect, it } from 'vitest';
import { placePopover } from '../../../main/desktop/placement.ts';
import { popoverSizeAt } from '../../../main/desktop/popover-options.ts';

it('is as large as it is wanted, and never larger than the screen', () => {
  const bounds = { x: 0, y: 0, width: 1280, height: 800 };
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  const sizeAt = (zoom: number) =>
    placePopover(popoverSizeAt(zoom), {
      caller: 'shortcut',
      tray: nowhere,
      pointer: nowhere,
      screens: [{ bounds, workArea: bounds }],
    });
  expect(sizeAt(100)).toMatchObject({ width: 400, height: 560 });
  expect(sizeAt(125)).toMatchObject({ width: 500, height: 700 });
  expect(sizeAt(200)).toMatchObject({ width: 800, height: 800 });
});
