import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSurroundings } from '../../../main/desktop/surroundings.ts';
import { show, stateWith } from '../a-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const state = stateWith();
  const computer = new EventEmitter();
  let online = true;
  // Of the power monitor only its events are used.
  watchSurroundings(state, computer as unknown as PowerMonitor, () => online);
  const goOffline = () => {
    online = false;
  };
  return { state, computer, goOffline, now: () => state.getState().surroundings };
}

describe('the surroundings', () => {
  it('tell within seconds that the network went', () => {
    const { now, goOffline } = watched();
    goOffline();
    vi.advanceTimersByTime(5_000);
    expect(now()).toEqual({ online: false, awake: true });
  });

  it.each([
    ['suspend', 'resume'],
    ['lock-screen', 'unlock-screen'],
  ])('are asleep from %s to %s', (begin, end) => {
    const { now, computer } = watched();
    computer.emit(begin);
    expect(now().awake).toBe(false);
    computer.emit(end);
    expect(now().awake).toBe(true);
  });

  it('are awake when somebody opens the popover, though nobody told of the unlocking', () => {
    const { state, now, computer } = watched();
    computer.emit('lock-screen');
    show(state, true);
    expect(now().awake).toBe(true);
    show(state, false);
    expect(now().awake).toBe(true);
  });
});
