import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopover, type Popover } from '../../../main/desktop/popover.ts';
import type { PopoverWindowEvents } from '../../../main/desktop/popover-window.ts';
import type { State } from '../../../main/state.ts';
import type { AppState } from '../../../preload/contract.ts';
import { stateWith } from '../a-state.ts';

const desktop = vi.hoisted(() => ({ built: 0, destroyed: 0 }));

vi.mock('electron', () => {
  const area = { x: 0, y: 0, width: 1280, height: 800 };
  return {
    app: { on: () => undefined },
    screen: {
      getCursorScreenPoint: () => ({ x: 0, y: 0 }),
      getDisplayNearestPoint: () => ({ workArea: area }),
    },
  };
});

vi.mock('../../../main/desktop/popover-window.ts', () => ({
  buildPopoverWindow(_preload: string, _address: string, { onGone }: PopoverWindowEvents) {
    desktop.built += 1;
    const destroy = () => {
      desktop.destroyed += 1;
      onGone();
    };
    const nothing = () => undefined;
    return {
      window: { destroy, webContents: {} },
      reveal: nothing,
      putAway: nothing,
      makeSmall: nothing,
    };
  },
}));

const minute = 60_000;
let state: State;
let popover: Popover;

function onADesktop(tray: AppState['tray']) {
  state = stateWith();
  state.setState({ tray });
  popover = createPopover({
    state,
    preload: '',
    address: '',
    trayArea: () => ({ x: 0, y: 0, width: 0, height: 0 }),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(desktop, { built: 0, destroyed: 0 });
  onADesktop('present');
});
afterEach(() => void vi.useRealTimers());

describe('the memory of the popover', () => {
  it('is given back when it was prepared and nobody wanted it', () => {
    popover.prepare();
    vi.advanceTimersByTime(9 * minute);
    expect(desktop).toEqual({ built: 1, destroyed: 0 });
    vi.advanceTimersByTime(2 * minute);
    expect(desktop).toEqual({ built: 1, destroyed: 1 });
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
    expect(desktop).toEqual({ built: 1, destroyed: 0 });
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
