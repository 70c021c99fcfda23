import type { Clock } from '../../main/rhythm.ts';

/** Time that passes only when told to. */
export interface ManualClock extends Clock {
  /** Lets so many milliseconds pass; what falls due runs in order, with its promises. */
  readonly pass: (ms: number) => Promise<void>;
  /** The clock of the machine is set back so far; what was waited for comes no later for that. */
  readonly setBack: (ms: number) => void;
  /** How many timers are set. */
  readonly waiting: () => number;
}

/** Starts at a moment; `random` gives the middle, so that a jitter is none. */
export function createManualClock(start = 1_700_000_000_000): ManualClock {
  let now = start;
  const timers = new Set<{ due: number; readonly then: () => void }>();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    now: () => now,
    random: () => 0.5,
    after(ms, then) {
      const timer = { due: now + ms, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    setBack(ms) {
      now -= ms;
      for (const timer of timers) timer.due -= ms;
    },
    waiting: () => timers.size,
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        await settle();
        const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.due);
        next.then();
      }
      now = end;
      await settle();
    },
  };
}
