import { EventEmitter } from 'node:events';
import type { NativeTheme, Screen } from 'electron';
import { describe, expect, it } from 'vitest';
import { onLookChange, trayLook } from '../../../main/desktop/tray-look.ts';

function surfaces(dark: boolean, ...scaleFactors: readonly number[]) {
  const nativeTheme = Object.assign(new EventEmitter(), {
    shouldUseDarkColorsForSystemIntegratedUI: dark,
  });
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => scaleFactors.map((scaleFactor) => ({ scaleFactor })),
  });
  // Of Electron's two, no more is used than these have.
  return { nativeTheme, screen } as unknown as { nativeTheme: NativeTheme; screen: Screen };
}

describe('how the icon by the clock has to look', () => {
  it('follows the colour of the taskbar on Windows, which is not that of windows', () => {
    expect(trayLook('win32', surfaces(true, 1)).darkPanel).toBe(true);
    expect(trayLook('win32', surfaces(false, 1)).darkPanel).toBe(false);
  });

  it('does not take the theme of windows for the colour of a panel on Linux', () => {
    expect(trayLook('linux', surfaces(true, 1)).darkPanel).toBe(false);
  });

  it('has the pixels of the sharpest screen on Linux', () => {
    expect(trayLook('linux', surfaces(false, 1, 1.5)).doubled).toBe(true);
    expect(trayLook('linux', surfaces(false, 1, 1)).doubled).toBe(false);
  });

  it('is looked at anew with another theme or screen', () => {
    const { nativeTheme, screen } = surfaces(false, 1);
    let changes = 0;
    onLookChange({ nativeTheme, screen }, () => {
      changes += 1;
    });
    nativeTheme.emit('updated');
    for (const event of ['added', 'removed', 'metrics-changed']) screen.emit(`display-${event}`);
    expect(changes).toBe(4);
  });
});
