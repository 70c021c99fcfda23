import { app, BrowserWindow, nativeTheme } from 'electron';
import { focusManners } from './focus.ts';
import type { Area } from './placement.ts';
import { popoverOptions } from './popover-options.ts';

/** What the window tells of itself. */
export interface PopoverWindowEvents {
  /** Another window has the focus, and keeps it. */
  readonly onBlur: () => void;
  /** It was minimised, by whomever. */
  readonly onMinimized: () => void;
  /** Somebody brought it back from the taskbar, where it was small. */
  readonly onRestored: () => void;
  /** Its close button or Alt+F4; the window stays. */
  readonly onCloseAsked: () => void;
  /** Its page broke, or does nothing any more and was ended; the window shows an empty page. */
  readonly onBroken: (reason: string) => void;
  /** It is gone; it must be built anew. */
  readonly onGone: () => void;
}

/** Electron waits 30 seconds before it calls a page hung; after this much more it is given up. */
const hungPatienceMs = 5_000;

/**
 * A window manager gives the focus to itself or to the next window for some milliseconds when one
 * is closed or comes; who had it gets it back.
 */
const focusDoubtMs = 100;

/** The popover's window, with what each platform wants of showing and hiding one. */
export interface PopoverWindow {
  readonly window: BrowserWindow;
  /** Whether the taskbar shows it; that is decided when it is built. */
  readonly listed: boolean;
  /** Shows it there with the focus, as soon as the page is there; everything that large, in percent. */
  readonly reveal: (area: Area, zoom: number) => void;
  /** Takes another place, with everything that large. */
  readonly resize: (area: Area, zoom: number) => void;
  /** Loads the page anew into the same window, where a broken one left it. */
  readonly loadAnew: () => void;
  /** Out of sight, with the focus given back to whoever had it. */
  readonly putAway: () => void;
  /** Makes it small, for one that is in the taskbar. */
  readonly makeSmall: () => void;
}

/** What is loaded, and where the window is listed. */
export interface PopoverPage {
  /** Path of the bundled bridge. */
  readonly preload: string;
  readonly address: string;
  readonly listed: boolean;
}

/** Builds the window, hidden, and loads the page into it. */
export function buildPopoverWindow(
  { preload, address, listed }: PopoverPage,
  events: PopoverWindowEvents,
): PopoverWindow {
  const { platform } = process;
  const dark = nativeTheme.shouldUseDarkColors;
  const window = new BrowserWindow(popoverOptions({ preload, dark, listed, platform }));
  const { take, giveBack } = focusManners(platform, app);
  let loaded = false;
  let wanted = false;
  let isSmall = false;
  let zoom = 100;
  overEverySpace(window);

  const show = () => take(window);
  window.webContents.on('did-finish-load', () => {
    loaded = true;
    window.webContents.setZoomFactor(zoom / 100);
    if (wanted) show();
  });
  tellOfLostFocus(window, events.onBlur);
  window.on('minimize', () => {
    isSmall = true;
    events.onMinimized();
  });
  window.on('restore', () => {
    // What we showed, or put away while it was small, tells of being restored as well.
    if (isSmall) events.onRestored();
    isSmall = false;
  });
  window.on('close', (event) => {
    if (!window.isVisible() && !window.isMinimized()) return;
    event.preventDefault();
    events.onCloseAsked();
  });
  window.once('closed', events.onGone);
  endWhenHung(window);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    loaded = false;
    // Not within the event: Chromium is still busy with taking the old page down.
    setImmediate(() => {
      if (!window.isDestroyed()) events.onBroken(reason);
    });
  });
  // What it was loading when it broke or was closed is of no interest any more.
  window.loadURL(address).catch(() => undefined);

  const resize = (area: Area, percent: number) => {
    if (zoom !== percent) window.webContents.setZoomFactor(percent / 100);
    zoom = percent;
    const { x, y, width, height } = window.getBounds();
    const isThere = x === area.x && y === area.y;
    if (!isThere || width !== area.width || height !== area.height) window.setBounds(area);
  };

  return {
    window,
    listed,
    resize,
    reveal(area, percent) {
      wanted = true;
      isSmall = false;
      resize(area, percent);
      if (loaded) show();
    },
    loadAnew: () => window.webContents.reload(),
    putAway() {
      wanted = false;
      isSmall = false;
      giveBack(window);
    },
    makeSmall() {
      wanted = false;
      if (window.isMinimized()) return;
      if (!window.isVisible()) window.showInactive();
      window.minimize();
    },
  };
}

/** Calls back when another window took the focus for good; not for one that is out of sight. */
function tellOfLostFocus(window: BrowserWindow, onBlur: () => void) {
  let doubt: NodeJS.Timeout | undefined;
  const forget = () => clearTimeout(doubt);
  window.on('blur', () => {
    forget();
    if (!window.isVisible()) return;
    doubt = setTimeout(() => {
      if (window.isVisible() && !window.isFocused()) onBlur();
    }, focusDoubtMs);
  });
  window.on('hide', forget);
  window.on('closed', forget);
}

/** A page in a loop without end is as good as a broken one, and can be ended like one. */
function endWhenHung(window: BrowserWindow) {
  let patience: NodeJS.Timeout | undefined;
  window.on('unresponsive', () => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    }, hungPatienceMs);
  });
  window.on('responsive', () => clearTimeout(patience));
  window.on('closed', () => clearTimeout(patience));
}

/** macOS: it comes up where the person is, over full-screen apps too, and takes nobody elsewhere. */
function overEverySpace(window: BrowserWindow): void {
  if (process.platform !== 'darwin') return;
  // Without the dock there is no kind of app to go back to (menubar#297).
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  });
}
