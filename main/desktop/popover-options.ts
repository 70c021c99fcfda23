import type { BrowserWindowConstructorOptions } from 'electron';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The popover's size in device-independent pixels. */
const popoverSize = { width: 400, height: 560 } as const;

/** Its size with everything in it so much larger, in percent. */
export function popoverSizeAt(zoom: number): Size {
  return {
    width: Math.round((popoverSize.width * zoom) / 100),
    height: Math.round((popoverSize.height * zoom) / 100),
  };
}

interface Wanted {
  /** Path of the bundled bridge. */
  readonly preload: string;
  readonly dark: boolean;
  /** Whether it is in the taskbar, as where no tray would bring it back. */
  readonly listed: boolean;
  readonly platform: NodeJS.Platform;
}

/** How the popover's window is made; the page in it is sandboxed and can do nothing but ask. */
export function popoverOptions(wanted: Wanted): BrowserWindowConstructorOptions {
  const { preload, dark, listed, platform } = wanted;
  return {
    ...popoverSize,
    // `skipTaskbar` does nothing on Linux; taskbars leave windows of this kind out.
    ...(platform === 'linux' && !listed && { type: 'utility' }),
    title: 'Foyer',
    show: false,
    // Else the page takes itself for visible: it draws, and keeps what drawing takes, for nobody.
    paintWhenInitiallyHidden: false,
    frame: false,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: !listed,
    alwaysOnTop: true,
    backgroundColor: dark ? '#1b1c1f' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      backgroundThrottling: true,
    },
  };
}
