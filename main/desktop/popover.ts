import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import type { AppState } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { type Area, placePopover } from './placement.ts';
import { popoverOptions, popoverSize } from './popover-options.ts';

type Aim = AppState['opening']['aim'];

/** What called for the popover decides where it comes up. */
export type Caller = 'tray' | 'shortcut';

/** The one window: built hidden, shown in a frame's time, given back after long hiding. */
export interface Popover {
  readonly show: (aim: Aim, caller: Caller) => void;
  readonly hide: () => void;
  readonly toggle: (caller: Caller) => void;
  /** Builds the window ahead of its first showing. */
  readonly prepare: () => void;
  /** Keeps the popover up while a dialog of the system has the focus. */
  readonly holdOpen: <Value>(work: (window: BrowserWindow) => Promise<Value>) => Promise<Value>;
  /** Whether these are the popover's own contents. */
  readonly owns: (contents: WebContents) => boolean;
}

/** After this long out of sight the window's memory goes back to the system. */
const releaseAfterMs = 10 * 60_000;
/** A click on the tray icon first takes the focus away: what hid just now must not come up again. */
const blurGraceMs = 300;

/** What the popover is made of. */
export interface PopoverParts {
  readonly state: State;
  /** Path of the bundled bridge. */
  readonly preload: string;
  /** Address of the page. */
  readonly address: string;
  /** Where the tray icon is, as far as the system tells. */
  readonly trayArea: () => Area;
}

/** The popover, not built before it is first needed. */
export function createPopover({ state, preload, address, trayArea }: PopoverParts): Popover {
  let window: BrowserWindow | null = null;
  let painted = false;
  let held = 0;
  let lostFocusAt = 0;
  let release: NodeJS.Timeout | undefined;
  let quitting = false;
  app.once('before-quit', () => {
    quitting = true;
  });

  const setOpening = (change: Partial<AppState['opening']>) =>
    state.setState((now) => ({ opening: { ...now.opening, ...change } }));

  const build = (): BrowserWindow => {
    const made = new BrowserWindow(popoverOptions(preload, nativeTheme.shouldUseDarkColors));
    painted = false;
    made.once('ready-to-show', () => {
      painted = true;
      if (state.getState().opening.visible) reveal(made);
    });
    made.on('blur', () => {
      if (held > 0 || made.isDestroyed() || !made.isVisible()) return;
      lostFocusAt = Date.now();
      hide();
    });
    made.on('close', (event) => {
      if (quitting || !made.isVisible()) return;
      event.preventDefault();
      hide();
    });
    made.on('closed', () => {
      window = null;
    });
    made.webContents.on('render-process-gone', () => made.destroy());
    void made.loadURL(address);
    return made;
  };

  const prepare = (): BrowserWindow => {
    window ??= build();
    return window;
  };

  const show: Popover['show'] = (aim, caller) => {
    clearTimeout(release);
    const shown = prepare();
    setOpening({ count: state.getState().opening.count + 1, visible: true, aim });
    shown.setBounds(placeFor(caller));
    if (painted) reveal(shown);
  };

  const placeFor = (caller: Caller) => {
    const pointer = screen.getCursorScreenPoint();
    const { workArea } = screen.getDisplayNearestPoint(pointer);
    return placePopover(
      popoverSize,
      workArea,
      caller === 'tray' ? { tray: trayArea(), pointer } : {},
    );
  };

  const hide = () => {
    if (!state.getState().opening.visible) return;
    setOpening({ visible: false });
    if (!window || window.isDestroyed()) return;
    putAway(window, state.getState().tray !== 'absent');
    release = setTimeout(() => window?.destroy(), releaseAfterMs);
    release.unref();
  };

  return {
    show,
    hide,
    prepare: () => void prepare(),
    toggle(caller) {
      if (state.getState().opening.visible) hide();
      else if (caller === 'shortcut' || Date.now() - lostFocusAt > blurGraceMs) {
        show({ view: 'search' }, caller);
      }
    },
    async holdOpen(work) {
      held += 1;
      try {
        return await work(prepare());
      } finally {
        held -= 1;
      }
    },
    owns: (contents) => window !== null && window.webContents === contents,
  };
}

function reveal(window: BrowserWindow): void {
  window.show();
  window.focus();
}

/**
 * Out of sight, with the focus given back to whoever had it. Without a tray that shows us, the
 * window is only made small: the last window is never lost (element-web#24361).
 */
function putAway(window: BrowserWindow, trayShowsUs: boolean): void {
  if (!trayShowsUs) {
    window.setSkipTaskbar(false);
    window.minimize();
    return;
  }
  window.setSkipTaskbar(true);
  // Windows hands the focus on only when the window is minimised first (ueli#1101).
  if (process.platform === 'win32') window.minimize();
  window.hide();
}
