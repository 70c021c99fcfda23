import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopover, type Popover } from '../../../main/desktop/popover.ts';
import type { PopoverPage, PopoverWindowEvents } from '../../../main/desktop/popover-window.ts';
import type { State } from '../../../main/state.ts';
import type { AppState } from '../../../preload/contract.ts';
import { stateWith } from '../a-state.ts';

const desktop = vi.hoisted(() => {
  const area = { x: 0, y: 0, width: 1280, height: 800 };
  return {
    built: 0,
    destroyed: 0,
    focused: 0,
    /** What was done to the window, and where it was put. */
    done: [] as string[],
    at: { x: 0, y: 0, width: 0, height: 0 },
    screens: [{ bounds: area, workArea: area }],
    screenChanged: [] as (() => void)[],
  };
});

/** What the window tells, and how often it was loaded anew. */
const page = vi.hoisted(() => ({
  breaks: (_reason: string) => {},
  losesFocus: () => {},
  loaded: 0,
}));
const taskbar = vi.hoisted(() => ({ minimizes: () => {}, restores: () => {} }));

vi.mock('electron', () => ({
  app: { on: () => undefined },
  screen: {
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
    getPrimaryDisplay: () => desktop.screens[0],
    getAllDisplays: () => desktop.screens,
    on: (_event: string, listener: () => void) => desktop.screenChanged.push(listener),
  },
}));

vi.mock('../../../main/desktop/popover-window.ts', () => ({
  buildPopoverWindow({ listed }: PopoverPage, events: PopoverWindowEvents) {
    const { onGone, onBroken, onBlur, onMinimized, onRestored } = events;
    desktop.built += 1;
    Object.assign(page, { breaks: onBroken, losesFocus: onBlur });
    Object.assign(taskbar, { minimizes: onMinimized, restores: onRestored });
    const destroy = () => {
      desktop.destroyed += 1;
      onGone();
    };
    const move = (area: typeof desktop.at) => {
      desktop.at = area;
    };
    const focus = () => {
      desktop.focused += 1;
    };
    return {
      window: { destroy, focus, webContents: {}, getBounds: () => desktop.at },
      listed,
      reveal: move,
      resize: move,
      loadAnew: () => {
        page.loaded += 1;
      },
      putAway: () => desktop.done.push('put away'),
      makeSmall: () => desktop.done.push('made small'),
    };
  },
}));

const minute = 60_000;
let state: State;
let popover: Popover;
let asked: number;
let again: boolean;

function onADesktop(tray: AppState['tray']) {
  state = stateWith();
  state.setState({ tray });
  popover = createPopover({
    state,
    preload: '',
    address: '',
    trayArea: () => ({ x: 0, y: 0, width: 0, height: 0 }),
    mayPlace: true,
    log: () => undefined,
    askWhenBroken: async () => {
      asked += 1;
      return again;
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(desktop, { built: 0, destroyed: 0, focused: 0, done: [], screenChanged: [] });
  page.loaded = 0;
  asked = 0;
  again = false;
  onADesktop('present');
});
afterEach(() => void vi.useRealTimers());

describe('the memory of the popover', () => {
  it('is given back when it was prepared and nobody wanted it', () => {
    popover.prepare();
    vi.advanceTimersByTime(9 * minute);
    expect(desktop).toMatchObject({ built: 1, destroyed: 0 });
    vi.advanceTimersByTime(2 * minute);
    expect(desktop).toMatchObject({ built: 1, destroyed: 1 });
  });

  it('is given back ten minutes after it was hidden, not after it was prepared', () => {
    popover.prepare();
    vi.advanceTimersByTime(8 * minute);
    popover.show({ view: 'search' }, 'shortcut');
    popover.hide();
    vi.advanceTimersByTime(9 * minute);
    expect(desktop.destroyed).toBe(0);
    vi.advanceTimersByTime(2 * minute);
    expect(desktop.destroyed).toBe(1);
  });

  it('is kept as long as it is open', () => {
    popover.prepare();
    popover.show({ view: 'search' }, 'shortcut');
    vi.advanceTimersByTime(60 * minute);
    popover.prepare();
    vi.advanceTimersByTime(60 * minute);
    expect(desktop).toMatchObject({ built: 1, destroyed: 0 });
  });

  it('is taken anew when it is wanted after all', () => {
    popover.prepare();
    vi.advanceTimersByTime(11 * minute);
    popover.show({ view: 'search' }, 'shortcut');
    expect(desktop.built).toBe(2);
    expect(state.getState().opening.visible).toBe(true);
  });

  it('is kept where no tray would bring the last window back', () => {
    onADesktop('absent');
    popover.prepare();
    vi.advanceTimersByTime(60 * minute);
    expect(desktop.destroyed).toBe(0);
  });
});

describe('a click on the icon', () => {
  it('opens the popover also after the clock was set back', () => {
    popover.toggle('tray');
    page.losesFocus();
    popover.toggle('tray');
    expect(state.getState().opening.visible).toBe(false);
    vi.advanceTimersByTime(1_000);
    vi.setSystemTime(Date.now() - 24 * 60 * minute);
    popover.toggle('tray');
    expect(state.getState().opening.visible).toBe(true);
  });
});

describe('a page that breaks', () => {
  const visible = () => state.getState().opening.visible;

  it('is loaded anew where it was, and that is told', () => {
    popover.show({ view: 'settings' }, 'shortcut');
    const { opening } = state.getState();
    page.breaks('crashed');
    expect(page.loaded).toBe(1);
    expect(desktop).toMatchObject({ built: 1, destroyed: 0 });
    expect(state.getState()).toMatchObject({ opening, notice: { code: 'window-broke' } });
  });

  it('is given up while it is hidden: nobody waits for it', () => {
    popover.prepare();
    page.breaks('oom');
    expect(page.loaded).toBe(0);
    expect(desktop).toMatchObject({ built: 1, destroyed: 1 });
    expect(state.getState().notice).toBeNull();
  });

  it('is loaded anew while it is small in the taskbar of a desktop without a tray', () => {
    onADesktop('absent');
    popover.show({ view: 'search' }, 'shortcut');
    popover.hide();
    page.breaks('crashed');
    expect(page.loaded).toBe(1);
    expect(desktop.destroyed).toBe(0);
  });

  it('is not loaded for ever: the third time within a minute, a person is asked', async () => {
    popover.show({ view: 'settings' }, 'shortcut');
    for (const _time of [1, 2]) page.breaks('crashed');
    expect(asked).toBe(0);
    page.breaks('crashed');
    expect([asked, page.loaded, visible()]).toEqual([1, 2, false]);
    await vi.runAllTimersAsync();
    expect([desktop.built, visible()]).toEqual([1, false]);
  });

  it('is tried once more when the person says so, with the view that was wanted', async () => {
    again = true;
    popover.show({ view: 'settings' }, 'shortcut');
    for (const _time of [1, 2, 3]) page.breaks('crashed');
    await Promise.resolve();
    expect(state.getState().opening).toMatchObject({ visible: true, aim: { view: 'settings' } });
    page.breaks('crashed');
    expect([asked, page.loaded]).toEqual([1, 3]);
  });

  it('now and then is always loaded anew', () => {
    popover.show({ view: 'search' }, 'shortcut');
    for (const time of [1, 2, 3, 4, 5]) {
      page.breaks('crashed');
      vi.advanceTimersByTime(minute);
      expect(page.loaded).toBe(time);
    }
  });
});

describe('while a dialog of the system has the word', () => {
  const dialog = () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    return { held: popover.holdOpen(() => asked), answer };
  };

  it('neither the icon nor the shortcut takes the popover from under it', async () => {
    popover.show({ view: 'settings' }, 'tray');
    const { held, answer } = dialog();
    popover.toggle('tray');
    popover.toggle('shortcut');
    expect(state.getState().opening).toMatchObject({ count: 1, visible: true });
    expect(desktop.focused).toBe(2);
    answer();
    await held;
    popover.toggle('tray');
    expect(state.getState().opening.visible).toBe(false);
  });

  it('what comes meanwhile is shown when it is answered', async () => {
    popover.show({ view: 'settings' }, 'tray');
    const { held, answer } = dialog();
    popover.show({ view: 'invitation' }, 'shortcut');
    expect(state.getState().opening).toMatchObject({ count: 1, aim: { view: 'settings' } });
    answer();
    await held;
    expect(state.getState().opening).toMatchObject({ count: 2, aim: { view: 'invitation' } });
  });
});

describe('a tray that leaves', () => {
  it('leaves a hidden window in the taskbar, until it is back', () => {
    popover.prepare();
    state.setState({ tray: 'absent' });
    vi.advanceTimersByTime(6_000);
    expect(desktop.done).toEqual(['made small']);
    state.setState({ tray: 'present' });
    expect(desktop.done).toEqual(['made small', 'put away']);
  });

  it('only for a moment changes nothing', () => {
    popover.prepare();
    state.setState({ tray: 'absent' });
    vi.advanceTimersByTime(2_000);
    state.setState({ tray: 'present' });
    vi.advanceTimersByTime(minute);
    expect(desktop.done).not.toContain('made small');
  });
});

describe('a window that the desktop makes small', () => {
  const visible = () => state.getState().opening.visible;

  it('is hidden, so that the shortcut opens it at once', () => {
    popover.show({ view: 'settings' }, 'tray');
    taskbar.minimizes();
    expect([visible(), desktop.done]).toEqual([false, ['put away']]);
    popover.toggle('shortcut');
    expect(state.getState().opening).toMatchObject({ visible: true, aim: { view: 'search' } });
  });

  it('is shown anew by its entry in the taskbar where no tray is', () => {
    onADesktop('absent');
    popover.show({ view: 'settings' }, 'shortcut');
    taskbar.minimizes();
    expect([visible(), desktop.destroyed]).toEqual([false, 0]);
    taskbar.restores();
    expect(state.getState().opening).toMatchObject({ count: 2, visible: true });
  });

  it('under a dialog of the system is as it was when both come back', async () => {
    popover.show({ view: 'settings' }, 'tray');
    await popover.holdOpen(async () => {
      taskbar.minimizes();
      taskbar.restores();
    });
    expect(state.getState().opening).toMatchObject({ count: 1, visible: true });
  });
});

describe('a screen that goes while the popover is on it', () => {
  it('leaves it on the one that is left', () => {
    popover.show({ view: 'search' }, 'shortcut');
    desktop.at = { ...desktop.at, x: 3_000 };
    for (const changed of desktop.screenChanged) changed();
    expect(desktop.at.x).toBeLessThan(1280 - 400);
  });

  it('does not move what is hidden', () => {
    popover.show({ view: 'search' }, 'shortcut');
    popover.hide();
    desktop.at = { ...desktop.at, x: 3_000 };
    for (const changed of desktop.screenChanged) changed();
    expect(desktop.at.x).toBe(3_000);
  });
});
