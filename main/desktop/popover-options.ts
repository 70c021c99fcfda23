import type { BrowserWindowConstructorOptions } from 'electron';

/** The popover's size in device-independent pixels. */
export const popoverSize = { width: 400, height: 560 } as const;

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
