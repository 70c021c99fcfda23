import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPopoverWindow, type PopoverWindow } from '../../../main/desktop/popover-window.ts';

/** A window as the desktop has it: asked for something, it tells of it when it is done. */
class DesktopWindow extends EventEmitter {
  visible = false;
  focused = false;
  small = false;
  webContents = Object.assign(new EventEmitter(), { setZoomFactor: () => undefined });
  loadURL = async () => undefined;
  getBounds = () => ({ x: 0, y: 0, width: 400, height: 560 });
  setBounds = () => undefined;
  isVisible = () => this.visible && !this.small;
  isFocused = () => this.focused;
  isMinimized = () => this.small;
  isDestroyed = () => false;
  show = () => this.#become({ visible: true });
  showInactive = () => this.#become({ visible: true });
  hide = () => this.#become({ visible: false, small: false }, ['restore', 'hide']);
  restore = () => this.#become({ small: false }, ['restore']);
  minimize = () => this.#become({ small: true, focused: false }, ['minimize', 'blur']);
  focus = () => this.#become({ focused: true }, ['focus']);
  /** Another one, or nobody, has the focus. */
  loseFocus = () => this.#become({ focused: false }, ['blur']);

  #become(change: Partial<DesktopWindow>, told: readonly string[] = []) {
    Object.assign(this, change);
    for (const event of told) this.emit(event);
  }
}

const made = vi.hoisted(() => ({ windows: [] as unknown[] }));

vi.mock('electron', () => ({
  app: {},
  nativeTheme: { shouldUseDarkColors: false },
  BrowserWindow: function build() {
    const window = new DesktopWindow();
    made.windows.push(window);
    return window;
  },
}));

const area = { x: 0, y: 0, width: 400, height: 560 };
let told: string[];
let window: DesktopWindow;
let popover: PopoverWindow;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  popover = buildPopoverWindow(
    { preload: '', address: '', listed: true },
    {
      onBlur: () => told.push('lost the focus'),
      onMinimized: () => told.push('minimised'),
      onRestored: () => told.push('brought back'),
      onCloseAsked: () => undefined,
      onBroken: () => undefined,
      onGone: () => undefined,
    },
  );
  window = made.windows.at(-1) as DesktopWindow;
  window.webContents.emit('did-finish-load');
  popover.reveal(area, 100);
});
afterEach(() => void vi.useRealTimers());

const wait = () => vi.advanceTimersByTime(1_000);

describe('the focus of the popover', () => {
  it('is lost when another window takes it and keeps it', () => {
    window.loseFocus();
    wait();
    expect(told).toEqual(['lost the focus']);
  });

  it('is not lost when the window manager takes it for a moment, as when a window closes', () => {
    window.loseFocus();
    vi.advanceTimersByTime(20);
    window.focus();
    wait();
    expect(told).toEqual([]);
  });

  it('is given back by hiding, which is no loss', () => {
    popover.putAway();
    window.loseFocus();
    wait();
    expect(told).toEqual([]);
  });

  it('is not lost before it has come, where it comes late to what is shown again at once', () => {
    window.loseFocus();
    popover.putAway();
    window.focus = () => undefined;
    popover.reveal(area, 100);
    wait();
    expect(told).toEqual([]);
  });
});

describe('a popover that is minimised', () => {
  it('tells so once, whoever did it, and of nothing else', () => {
    window.minimize();
    wait();
    expect(told).toEqual(['minimised']);
  });

  it('and put away tells nothing more, however often it is shown and put away', () => {
    window.minimize();
    for (const _time of [1, 2]) {
      popover.putAway();
      popover.reveal(area, 100);
    }
    wait();
    expect(told).toEqual(['minimised']);
    expect(window).toMatchObject({ visible: true, small: false, focused: true });
  });

  it('tells when somebody brings it back, and not when it is shown', () => {
    popover.makeSmall();
    popover.reveal(area, 100);
    expect(told).toEqual(['minimised']);
    popover.makeSmall();
    window.restore();
    expect(told).toEqual(['minimised', 'minimised', 'brought back']);
  });

  it('is not lost to the “Close” of its entry in the taskbar', () => {
    popover.makeSmall();
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('is left as it is when it shall be small', () => {
    window.minimize();
    popover.makeSmall();
    expect(window.small).toBe(true);
    expect(told).toEqual(['minimised']);
  });
});
