import type { App, BrowserWindow } from 'electron';

type Window = Pick<
  BrowserWindow,
  'focus' | 'hide' | 'isMinimized' | 'minimize' | 'restore' | 'show'
>;

/** How a window of ours comes before all others, and leaves as if it had never been there. */
interface FocusManners {
  readonly take: (window: Window) => void;
  /** Out of sight, with the focus given back to whoever had it. */
  readonly giveBack: (window: Window) => void;
}

/** What each platform wants for that. */
export function focusManners(
  platform: NodeJS.Platform,
  app: Pick<App, 'focus' | 'hide'>,
): FocusManners {
  return {
    take(window) {
      if (window.isMinimized()) window.restore();
      // An app without a place in the dock comes forward only when it says so.
      if (platform === 'darwin') app.focus({ steal: true });
      window.show();
      window.focus();
    },
    giveBack(window) {
      // Windows hands the focus on only when the window is minimised first (ueli#1101).
      if (platform === 'win32') window.minimize();
      window.hide();
      // macOS gives it to the app before us only when all of ours is hidden (ueli#180).
      if (platform === 'darwin') app.hide();
    },
  };
}
