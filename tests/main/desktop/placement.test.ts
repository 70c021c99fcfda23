import { describe, expect, it } from 'vitest';
import { placePopover } from '../../../main/desktop/placement.ts';

const size = { width: 400, height: 560 };
const screen = { x: 0, y: 24, width: 1280, height: 776 };

describe('where the popover comes up', () => {
  it('hangs under a tray icon at the top of the screen', () => {
    const tray = { x: 1000, y: 0, width: 24, height: 24 };
    expect(placePopover(size, screen, { tray })).toEqual({ ...size, x: 812, y: 32 });
  });

  it('stands on a tray icon at the bottom of the screen', () => {
    const tray = { x: 600, y: 800, width: 24, height: 24 };
    expect(placePopover(size, screen, { tray })).toEqual({ ...size, x: 412, y: 232 });
  });

  it('stays on the screen when the icon is in a corner', () => {
    const tray = { x: 1270, y: 0, width: 10, height: 24 };
    expect(placePopover(size, screen, { tray }).x).toBe(1280 - 400 - 8);
  });

  it('goes to the pointer when the system does not say where the icon is', () => {
    const tray = { x: 0, y: 0, width: 0, height: 0 };
    const pointer = { x: 900, y: 10 };
    expect(placePopover(size, screen, { tray, pointer })).toEqual({ ...size, x: 700, y: 32 });
  });

  it('is a launcher in the upper part of the screen when a key called it', () => {
    expect(placePopover(size, screen, {})).toEqual({ ...size, x: 440, y: 78 });
  });

  it('keeps to the screen it was called on', () => {
    const second = { x: -1920, y: 0, width: 1920, height: 1080 };
    const { x } = placePopover(size, second, { pointer: { x: -1900, y: 5 } });
    expect(x).toBe(-1912);
  });
});
