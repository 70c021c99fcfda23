import { app, type BrowserWindow, type WebContents } from 'electron';
import type { AppState } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { createCrashGuard } from './crash-guard.ts';
import type { Log } from './log.ts';
import type { Area } from './placement.ts';
import { followScreens, placeFor } from './popover-place.ts';
import { buildPopoverWindow, type PopoverWindow } from './popover-window.ts';

type Aim = AppState['opening']['aim'];

/** What called for the popover decides where it comes up. */
type Caller = 'tray' | 'shortcut';

/** The one window: built hidden, shown in a frame's time, given back after long hiding. */
export interface Popover {
  readonly show: (aim: Aim, caller: Caller) => void;
  readonly hide: () => void;
  readonly toggle: (caller: Caller) => void;
  /** Builds the window ahead of its first showing; given back like any other when none comes. */
  readonly prepare: () => void;
  /** Keeps the popover up while a dialog of the system has the focus. */
  readonly holdOpen: <Value>(work: (window: BrowserWindow) => Promise<Value>) => Promise<Value>;
  /** Keeps what the page says is on show, for the page that comes after one that broke. */
  readonly keepShown: (shown: string) => void;
  /** What was kept since the popover was opened; null when nothing was. */
  readonly recallShown: () => string | null;
  /** Keeps what was typed in the page and not sent: pages break, and are given back. */
  readonly keepDrafts: (drafts: string) => void;
  /** What was kept since Foyer started; null when nothing was. */
  readonly recallDrafts: () => string | null;
  /** Whether these are the popover's own contents. */
  readonly owns: (contents: WebContents) => boolean;
}

/** What the popover is made of. */
interface PopoverParts {
  readonly state: State;
  /** Path of the bundled bridge. */
  readonly preload: string;
  /** Address of the page. */
  readonly address: string;
  /** Where the tray icon is, as far as the system tells. */
  readonly trayArea: () => Area;
  /** Whether windows stand where they are put; on Wayland they do not, and no pointer is known. */
  readonly mayPlace: boolean;
  readonly log: Log;
  /** The page breaks each time it is built. Resolves to whether it shall be tried once more. */
  readonly askWhenBroken: () => Promise<boolean>;
}

/** After this long out of sight the window's memory goes back to the system. */
const releaseAfterMs = 10 * 60_000;
/** A panel that starts anew is gone for a moment. */
const panelGraceMs = 5_000;
/** A click on the tray icon first takes the focus away: what hid just now must not come up again. */
const blurGraceMs = 300;

/** Milliseconds of a clock that nobody sets: a click on the icon must not be lost to one set back. */
const moment = () => performance.now();

/** The popover, not built before it is first needed. `state.opening` is what it shows. */
export function createPopover(parts: PopoverParts): Popover {
  const { state, preload, address } = parts;
  let built: PopoverWindow | null = null;
  let heldOpen = 0;
  let lostFocusAt = Number.NEGATIVE_INFINITY;
  let shown: string | null = null;
  let drafts: string | null = null;
  let placed: Caller = 'shortcut';
  let quitting = false;
  let release: NodeJS.Timeout | undefined;
  let trayLost: NodeJS.Timeout | undefined;
  /** What was asked for while a dialog of the system had the word. */
  let afterDialog: (() => void) | undefined;
  const guard = createCrashGuard(moment);
  app.on('before-quit', () => {
    quitting = true;
    built?.window.destroy();
  });

  const setOpening = (change: Partial<AppState['opening']>) =>
    state.setState((now) => ({ opening: { ...now.opening, ...change } }));
  const zoom = () => state.getState().settings.zoom;
  const isVisible = () => state.getState().opening.visible;
  /** Without a tray that shows us, the last window is never lost (element-web#24361). */
  const mayVanish = () => state.getState().tray !== 'absent';

  const prepare = (): PopoverWindow => {
    built ??= buildPopoverWindow(
      { preload, address, listed: !mayVanish() },
      {
        onBlur() {
          if (heldOpen > 0 || !mayVanish()) return;
          lostFocusAt = moment();
          hide();
        },
        onMinimized() {
          if (heldOpen === 0) hide();
        },
        onRestored() {
          if (!isVisible()) show({ view: 'search' }, 'shortcut');
        },
        onCloseAsked: () => hide(),
        onBroken,
        onGone() {
          built = null;
          if (isVisible() && !quitting) setOpening({ visible: false });
        },
      },
    );
    return built;
  };

  /** Whoever looks at it gets it back; nobody waits for a page that was hidden. */
  function onBroken(reason: string) {
    const { opening, notice } = state.getState();
    parts.log('the page broke', { reason, visible: String(opening.visible) }, 'error');
    if (!guard.broke()) return giveUp(opening.aim);
    if (!opening.visible && mayVanish()) return built?.window.destroy();
    built?.loadAnew();
    if (opening.visible) state.setState({ notice: notice ?? { code: 'window-broke' } });
  }

  function giveUp(aim: Aim) {
    parts.log('the page keeps breaking', {}, 'error');
    const wasWanted = isVisible() || !mayVanish();
    built?.window.destroy();
    if (!wasWanted) return;
    void parts.askWhenBroken().then((again) => {
      guard.forget();
      if (again) show(aim, 'shortcut');
    });
  }

  const show: Popover['show'] = (aim, caller) => {
    if (heldOpen > 0) {
      afterDialog = () => show(aim, caller);
      built?.window.focus();
      return;
    }
    clearTimeout(release);
    const { reveal } = prepare();
    shown = null;
    setOpening({ count: state.getState().opening.count + 1, visible: true, aim });
    placed = caller;
    reveal(placeFor(caller, zoom(), parts), zoom());
  };

  const hide = () => {
    if (!isVisible()) return;
    setOpening({ visible: false });
    if (!mayVanish()) return waitInTaskbar();
    built?.putAway();
    releaseLater();
  };

  /** A window that no taskbar shows makes room for one that it does. */
  const waitInTaskbar = () => {
    if (built?.listed === false) built.window.destroy();
    prepare().makeSmall();
  };

  const releaseLater = () => {
    clearTimeout(release);
    release = setTimeout(() => {
      if (mayVanish()) built?.window.destroy();
    }, releaseAfterMs).unref();
  };

  // Seen at once by whoever changes it.
  state.subscribe((now, before) => {
    if (now.settings.zoom === before.settings.zoom || !isVisible()) return;
    built?.resize(placeFor(placed, zoom(), parts), zoom());
  });
  followScreens(
    () => (isVisible() ? built?.window.getBounds() : undefined),
    (area) => built?.resize(area, zoom()),
    zoom,
  );
  /** Hidden where no tray is left, it would be lost: then it is in the taskbar. */
  state.subscribe(({ tray }, before) => {
    if (tray === before.tray) return;
    clearTimeout(trayLost);
    if (isVisible()) return;
    if (before.tray === 'absent') return built?.putAway();
    trayLost = setTimeout(() => {
      if (!mayVanish() && !isVisible()) waitInTaskbar();
    }, panelGraceMs).unref();
  });

  return {
    show,
    hide,
    prepare() {
      prepare();
      if (!isVisible()) releaseLater();
    },
    toggle(caller) {
      if (heldOpen > 0) built?.window.focus();
      else if (isVisible()) hide();
      else if (caller === 'shortcut' || moment() - lostFocusAt > blurGraceMs) {
        show({ view: 'search' }, caller);
      }
    },
    async holdOpen(work) {
      heldOpen += 1;
      try {
        return await work(prepare().window);
      } finally {
        heldOpen -= 1;
        if (heldOpen === 0) {
          const next = afterDialog;
          afterDialog = undefined;
          next?.();
        }
      }
    },
    keepShown(now) {
      shown = now;
    },
    recallShown: () => shown,
    keepDrafts(now) {
      drafts = now;
    },
    recallDrafts: () => drafts,
    owns: (contents) => built?.window.webContents === contents,
  };
}
