import type { BrowserWindowConstructorOptions } from 'electron';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The popover's size in device-independent pixels. */
export const popoverSize = { width: 400, height: 560 } as const;

/** Its size with everything in it so much larger, in percent; at most that of the screen. */
export function popoverSizeAt(zoom: number, most: Size): Size {
  return {
    width: Math.min(Math.round((popoverSize.width * zoom) / 100), most.width),
    height: Math.min(Math.round((popoverSize.height * zoom) / 100), most.height),
  };
}

/** How the popover's window is made; the page in it is sandboxed and can do nothing but ask. */
export function popoverOptions(preload: string, dark: boolean): BrowserWindowConstructorOptions {
  return {
    ...popoverSize,
    title: 'Foyer',
    show: false,
    // Else the page takes itself for visible: it draws, and keeps what drawing takes, for nobody.
    paintWhenInitiallyHidden: false,
    frame: false,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
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
