import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPause, endOf } from '../../../main/desktop/pause.ts';
import { success } from '../../../preload/contract.ts';
import { stateWith } from '../a-state.ts';

const hour = 60 * 60_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 4, 6, 15, 30) }));
afterEach(() => void vi.useRealTimers());

async function started(disk = new Map<string, unknown>()) {
  const state = stateWith();
  const files = {
    read: async (name: string) => disk.get(name),
    write: async (name: string, value: unknown) => {
      disk.set(name, value);
      return success();
    },
  };
  const pause = await createPause(state, files);
  return { state, disk, pause, until: () => state.getState().pausedUntil };
}

describe('a pause', () => {
  it('of an hour ends by itself after an hour', async () => {
    const { pause, until } = await started();
    await pause.set('hour');
    expect(until()).toBe(Date.now() + hour);
    vi.advanceTimersByTime(hour - 1);
    expect(until()).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(until()).toBeNull();
  });

  it('until tomorrow ends at eight in the morning, on the same day after midnight', async () => {
    expect(new Date(endOf('tomorrow', Date.now()))).toEqual(new Date(2026, 4, 7, 8));
    const afterMidnight = new Date(2026, 4, 6, 1).getTime();
    expect(new Date(endOf('tomorrow', afterMidnight))).toEqual(new Date(2026, 4, 6, 8));
  });

  it('ends when it is taken back', async () => {
    const { pause, until } = await started();
    await pause.set('tomorrow');
    await pause.set(null);
    expect(until()).toBeNull();
  });

  it('outlives a restart, and not its own end', async () => {
    const { pause, disk } = await started();
    await pause.set('hour');
    const again = await started(disk);
    expect(again.until()).toBe(Date.now() + hour);
    vi.setSystemTime(Date.now() + 2 * hour);
    expect((await started(disk)).until()).toBeNull();
  });

  it('does not last until a clock that was set back has caught up', async () => {
    const { pause, until, disk } = await started();
    await pause.set('hour');
    vi.setSystemTime(Date.now() - 30 * 24 * hour);
    vi.advanceTimersByTime(hour);
    expect(until()).toBeNull();
    expect((await started(disk)).until()).toBeNull();
  });

  it('until tomorrow lasts through the longest day of the year', () => {
    for (let day = 0; day < 366; day += 1) {
      const eight = new Date(2026, 0, 1 + day, 8).getTime();
      expect(endOf('tomorrow', eight) - eight).toBeLessThanOrEqual(25 * hour);
    }
  });

  it('that ended while the computer slept is over when it wakes', async () => {
    const { pause, state, until } = await started();
    await pause.set('hour');
    state.setState({ surroundings: { online: true, awake: false } });
    vi.setSystemTime(Date.now() + 2 * hour);
    state.setState({ surroundings: { online: true, awake: true } });
    expect(until()).toBeNull();
  });

  it('is none where the file says nonsense', async () => {
    expect((await started(new Map([['pause.json', { until: 'never' }]]))).until()).toBeNull();
  });
});
