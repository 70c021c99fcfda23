import { describe, expect, it } from 'vitest';
import { popoverOptions } from '../../../main/desktop/popover-options.ts';

describe("the popover's window", () => {
  const wanted = {
    preload: '/app/preload/bridge.cjs',
    dark: false,
    listed: false,
    platform: 'linux',
  } as const;
  const options = popoverOptions(wanted);

  it.each([
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['webviewTag', false],
    ['navigateOnDragDrop', false],
    ['backgroundThrottling', true],
  ] as const)('is made with %s %s', (name, value) => {
    expect(options.webPreferences?.[name]).toBe(value);
  });

  it('loads our bridge and no other', () => {
    expect(options.webPreferences?.preload).toBe('/app/preload/bridge.cjs');
    expect(options.webPreferences).not.toHaveProperty('additionalArguments');
    expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('draws nothing while it is hidden from the start', () => {
    expect(options.show).toBe(false);
    expect(options.paintWhenInitiallyHidden).toBe(false);
  });

  it('does not flash: it comes up in the colour of the theme', () => {
    expect(popoverOptions({ ...wanted, dark: true }).backgroundColor).not.toBe(
      options.backgroundColor,
    );
  });

  it('is in no taskbar, unless there is no tray to bring it back', () => {
    expect(options).toMatchObject({ skipTaskbar: true, type: 'utility' });
    const listed = popoverOptions({ ...wanted, listed: true });
    expect(listed.skipTaskbar).toBe(false);
    expect(listed).not.toHaveProperty('type');
    expect(popoverOptions({ ...wanted, platform: 'win32' })).not.toHaveProperty('type');
  });
});
