import { describe, expect, it, vi } from 'vitest';
import { createRhythm, isWithin, systemClock } from '../../main/rhythm.ts';
import { createManualClock } from './manual-clock.ts';

function startRhythm(every: () => number | null = () => 10_000, worksAtFirst = true) {
  const clock = createManualClock();
  const beats: number[] = [];
  const began = clock.now();
  let works = worksAtFirst;
  const rhythm = createRhythm({
    clock,
    every,
    async beat() {
      beats.push((clock.now() - began) / 1000);
      return works;
    },
  });
  const mend = () => {
    works = true;
  };
  return { clock, beats, rhythm, mend };
}

describe('a rhythm', () => {
  it('beats at once, then at its interval', async () => {
    const { clock, beats } = startRhythm();
    await clock.pass(35_000);
    expect(beats).toEqual([0, 10, 20, 30]);
  });

  it('keeps within a tenth of its interval', async () => {
    const clock = createManualClock();
    const lots = [0, 0.999];
    const beats: number[] = [];
    createRhythm({
      clock: { ...clock, random: () => lots[beats.length - 1] ?? 0.5 },
      every: () => 10_000,
      async beat() {
        beats.push(clock.now());
        return true;
      },
    });
    await clock.pass(25_000);
    const [first = 0, second = 0, third = 0] = beats;
    expect(second - first).toBe(9_000);
    expect(third - second).toBeGreaterThan(10_900);
    expect(third - second).toBeLessThanOrEqual(11_000);
  });

  it('waits twice as long after each failure, up to five minutes, and recovers', async () => {
    const { clock, beats, mend } = startRhythm(() => 10_000, false);
    await clock.pass(900_000);
    expect(beats).toEqual([0, 20, 60, 140, 300, 600, 900]);
    mend();
    await clock.pass(310_000);
    expect(beats.slice(7)).toEqual([1200, 1210]);
  });

  it('forgets failures when somebody looks, and does at once what is overdue', async () => {
    const { clock, beats, rhythm } = startRhythm(() => 10_000, false);
    await clock.pass(70_000);
    expect(beats).toEqual([0, 20, 60]);
    await clock.pass(5_000);
    rhythm.hurry();
    await clock.pass(0);
    expect(beats.at(-1)).toBe(75);
  });

  it('does not beat sooner because somebody looks, if the last beat is fresh', async () => {
    const { clock, beats, rhythm } = startRhythm();
    await clock.pass(4_000);
    rhythm.hurry();
    await clock.pass(5_900);
    expect(beats).toEqual([0]);
    await clock.pass(200);
    expect(beats).toEqual([0, 10]);
  });

  it.each(['hurry', 'retime'] as const)(
    'goes on at its interval when the clock was set back (%s)',
    async (how) => {
      const { clock, beats, rhythm } = startRhythm();
      await clock.pass(4_000);
      clock.setBack(2 * 60 * 60_000);
      rhythm[how]();
      await clock.pass(11_000);
      expect(beats).toHaveLength(2);
    },
  );

  it('rests while there is no interval, and picks up when there is', async () => {
    let every: number | null = null;
    const { clock, beats, rhythm } = startRhythm(() => every);
    await clock.pass(100_000);
    await rhythm.beatNow();
    expect(beats).toEqual([]);
    every = 10_000;
    rhythm.retime();
    await clock.pass(0);
    expect(beats).toEqual([100]);
    every = null;
    rhythm.retime();
    await clock.pass(100_000);
    expect(beats).toEqual([100]);
  });

  it('never beats twice at once: what is asked meanwhile comes once, after', async () => {
    const clock = createManualClock();
    let going = 0;
    let most = 0;
    let beats = 0;
    const rhythm = createRhythm({
      clock,
      every: () => 10_000,
      async beat() {
        beats += 1;
        going += 1;
        most = Math.max(most, going);
        await new Promise<void>((resolve) => clock.after(1_000, resolve));
        going -= 1;
        return true;
      },
    });
    void rhythm.beatNow();
    void rhythm.beatNow();
    await clock.pass(5_000);
    expect({ beats, most }).toEqual({ beats: 2, most: 1 });
  });

  it('leaves no timer behind when it is stopped', async () => {
    const { clock, beats, rhythm } = startRhythm();
    await clock.pass(1_000);
    rhythm.stop();
    await rhythm.beatNow();
    await clock.pass(100_000);
    expect(beats).toEqual([0]);
    expect(clock.waiting()).toBe(0);
  });
});

describe('what was less than a minute ago', () => {
  it.each([
    [0, true],
    [59_999, true],
    [60_000, false],
    [-1, false],
  ])('%s milliseconds: %s; nothing is in a time to come', (age, expected) => {
    const clock = createManualClock();
    expect(isWithin(60_000, clock.now() - age, clock)).toBe(expected);
  });
});

describe('time', () => {
  it('that no timer can wait for is not over at once', () => {
    vi.useFakeTimers();
    const day = 24 * 60 * 60_000;
    const then = vi.fn();
    const cancel = systemClock.after(365 * day, then);
    vi.advanceTimersByTime(24 * day);
    expect(then).not.toHaveBeenCalled();
    cancel();
    vi.useRealTimers();
  });
});
