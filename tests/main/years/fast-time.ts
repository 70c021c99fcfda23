/** Time of this whole thread that passes when told to: hours within milliseconds. */
export interface FastTime {
  /**
   * Lets so many milliseconds pass. Before each timer `rest` lets everything come to rest that waits
   * for something else than time.
   */
  readonly pass: (ms: number, rest: () => Promise<void>) => Promise<void>;
  /** How many timers are set. */
  readonly timers: () => number;
  /** Time is its own again. */
  readonly end: () => void;
}

interface Timer {
  due: number;
  readonly every: number | null;
  readonly ring: () => void;
  unref(): Timer;
}

/** Takes the clocks and timers away from whatever is loaded after this. */
export function takeTime(): FastTime {
  const { Date: RealDate, setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const realPerformance = performance.now;
  const began = realPerformance.call(performance);
  let now = RealDate.now();
  const start = now;
  const timers = new Set<Timer>();

  class FastDate extends RealDate {
    constructor(...given: readonly []) {
      if (given.length === 0) super(now);
      else super(...given);
    }
    static override now = () => now;
  }

  function set(every: boolean) {
    return (then: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): Timer => {
      const wait = Number.isFinite(ms) ? Math.max(1, ms) : 1;
      const timer: Timer = {
        due: now + wait,
        every: every ? wait : null,
        ring: () => then(...given),
        unref: () => timer,
      };
      timers.add(timer);
      return timer;
    };
  }
  const clear = (timer?: Timer) => void (timer && timers.delete(timer));

  function next(before: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of timers) if (timer.due <= (first?.due ?? before)) first = timer;
    return first;
  }

  function ring(timer: Timer) {
    now = Math.max(now, timer.due);
    if (timer.every === null) timers.delete(timer);
    else timer.due += timer.every;
    timer.ring();
  }

  Object.assign(globalThis, {
    Date: FastDate,
    setTimeout: set(false),
    setInterval: set(true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  performance.now = () => began + now - start;

  return {
    timers: () => timers.size,
    async pass(ms, rest) {
      const end = now + ms;
      for (;;) {
        await rest();
        const timer = next(end);
        if (!timer) break;
        ring(timer);
      }
      now = end;
    },
    end() {
      Object.assign(globalThis, {
        Date: RealDate,
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
      });
      performance.now = realPerformance;
    },
  };
}
