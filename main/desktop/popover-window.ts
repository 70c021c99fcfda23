import { BrowserWindow, nativeTheme } from 'electron';
import type { Area } from './placement.ts';
import { popoverOptions } from './popover-options.ts';

/** What the window tells of itself. */
export interface PopoverWindowEvents {
  readonly onBlur: () => void;
  /** Its close button or Alt+F4; the window stays. */
  readonly onCloseAsked: () => void;
  /** It is gone, closed or crashed; it must be built anew. */
  readonly onGone: () => void;
}

/** The popover's window, with what each platform wants of showing and hiding one. */
export interface PopoverWindow {
  readonly window: BrowserWindow;
  /** Shows it there with the focus, as soon as the page is there. */
  readonly reveal: (area: Area) => void;
  /** Out of sight, with the focus given back to whoever had it. */
  readonly putAway: () => void;
  /** Makes it small and keeps it in the taskbar, where no tray would bring it back. */
  readonly makeSmall: () => void;
}

/** Builds the window, hidden, and loads the page into it. */
export function buildPopoverWindow(
  preload: string,
  address: string,
  events: PopoverWindowEvents,
): PopoverWindow {
  const window = new BrowserWindow(popoverOptions(preload, nativeTheme.shouldUseDarkColors));
  let loaded = false;
  let wanted = false;

  const show = () => {
    window.show();
    window.focus();
  };
  window.webContents.once('did-finish-load', () => {
    loaded = true;
    if (wanted) show();
  });
  window.on('blur', () => {
    if (window.isVisible()) events.onBlur();
  });
  window.on('close', (event) => {
    if (!window.isVisible()) return;
    event.preventDefault();
    events.onCloseAsked();
  });
  window.once('closed', events.onGone);
  window.webContents.on('render-process-gone', () => window.destroy());
  void window.loadURL(address);

  return {
    window,
    reveal(area) {
      wanted = true;
      window.setBounds(area);
      if (loaded) show();
    },
    putAway() {
      wanted = false;
      window.setSkipTaskbar(true);
      // Windows hands the focus on only when the window is minimised first (ueli#1101).
      if (process.platform === 'win32') window.minimize();
      window.hide();
    },
    makeSmall() {
      wanted = false;
      window.setSkipTaskbar(false);
      window.minimize();
    },
  };
}
