/** Time as the rooms see it, so that tests can own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `then` once after so many milliseconds; the returned function prevents that. */
  readonly after: (ms: number, then: () => void) => () => void;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
}

/** A timer that is told to wait longer does not wait at all. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(ms, then) {
    const timer = setTimeout(then, Math.min(ms, longestTimerMs));
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/** Whether something was less than so many milliseconds ago; nothing in a time to come was. */
export function isWithin(ms: number, at: number, clock: Pick<Clock, 'now'>): boolean {
  const age = clock.now() - at;
  return age >= 0 && age < ms;
}

/** What a promise gives, or null when it takes longer than so many milliseconds. */
export function inTime<Value>(
  value: Promise<Value>,
  ms: number,
  clock: Pick<Clock, 'after'>,
): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(null));
    value.finally(cancel).then(resolve, reject);
  });
}

/** Something done again and again. */
export interface Rhythm {
  /** The interval may have changed: due times are reckoned anew. */
  readonly retime: () => void;
  /** Somebody looks: failures are forgotten, and what is older than the interval is done now. */
  readonly hurry: () => void;
  /** Does it now; while it is being done already, once more after that. */
  readonly beatNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Measure {
  readonly clock: Clock;
  /** Does it; says whether that went well. */
  readonly beat: () => Promise<boolean>;
  /** Milliseconds from one end to the next start; null: not at all. Asked anew each time. */
  readonly every: () => number | null;
}

const longestBackOff = 5 * 60_000;
const longestFirstBackOff = 60_000;
const jitter = 0.1;

/**
 * Beats at once, then at the interval give or take a tenth, so that many clients do not march in
 * step. Each failure in a row doubles the wait, up to five minutes.
 */
export function createRhythm({ clock, beat, every }: Measure): Rhythm {
  let endedAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let cancel = () => {};
  let beating: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  function schedule(spread: number) {
    cancel();
    const interval = every();
    if (stopped || beating || interval === null) return;
    // A clock that was set back must not keep it from ever being due.
    endedAt = Math.min(endedAt, clock.now());
    const due = endedAt + waitAfter(failures, interval) * spread;
    if (due <= clock.now()) void beatNow();
    else cancel = clock.after(due - clock.now(), () => void beatNow());
  }

  const loosely = () => 1 - jitter + 2 * jitter * clock.random();

  async function once() {
    again = false;
    failures = (await beat()) ? 0 : failures + 1;
    endedAt = clock.now();
    if (again && !stopped && every() !== null) await once();
  }

  function beatNow(): Promise<void> {
    if (stopped || every() === null) return Promise.resolve();
    again = true;
    if (beating) return beating;
    cancel();
    beating = once().finally(() => {
      beating = null;
      schedule(loosely());
    });
    return beating;
  }

  schedule(1);
  return {
    retime: () => schedule(loosely()),
    hurry() {
      failures = 0;
      schedule(1);
    },
    beatNow,
    stop() {
      stopped = true;
      cancel();
    },
  };
}

function waitAfter(failures: number, interval: number): number {
  if (failures === 0) return interval;
  const first = Math.min(interval, longestFirstBackOff);
  return Math.min(longestBackOff, first * 2 ** failures);
}
