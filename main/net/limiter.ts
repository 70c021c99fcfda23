import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Call, Net, Place } from './call.ts';
import { type Allowance, createWindow, type Window } from './window.ts';

/** What a server allows one account. */
export interface Limits {
  /** All calls together. */
  readonly account: Allowance;
  /** Each operation for itself, unless it stands in `operations`. */
  readonly operation: Allowance;
  /** Operations by name that have limits of their own; with one name they share them. */
  readonly operations?: Readonly<Record<string, { readonly name: string } & Allowance>>;
}

/** Keeps the calls of one account within its limits. */
interface Limiter {
  /**
   * Waits until the operation may be sent, in the order of asking. `rate-limited` (detail: seconds)
   * at once when that takes too long, `unreachable` (reason: aborted) when nobody wants it any more.
   */
  readonly turn: (operation: string, signal?: AbortSignal) => Promise<Outcome<Place>>;
}

interface Time {
  /** Milliseconds, at any start. */
  readonly now: () => number;
  /** Runs `then` once after so many milliseconds; the returned function prevents that. */
  readonly after: (ms: number, then: () => void) => () => void;
}

interface Waiting {
  readonly windows: readonly Window[];
  readonly go: (place: Outcome<Place>) => void;
}

/** A walk through a long list may have to wait a whole minute for its next page. */
const longestWaitMs = 90_000;

/** A limiter for one account. */
export function createLimiter(limits: Limits, time: Time = systemTime): Limiter {
  const whole = createWindow(limits.account, time.now);
  const windows = new Map<string, Window>();
  let waiting: Waiting[] = [];
  let cancelWake = () => {};

  function windowOf(operation: string): Window {
    const own = limits.operations?.[operation];
    const name = own?.name ?? operation;
    const window = windows.get(name) ?? createWindow(own ?? limits.operation, time.now);
    windows.set(name, window);
    return window;
  }

  /** Each window lets its own through in order; who waits for one does not hold up the others. */
  function admit() {
    const left: Waiting[] = [];
    let soonest = Number.POSITIVE_INFINITY;
    for (const one of waiting) {
      const wait = Math.max(...one.windows.map((window) => window.waitMs(0)));
      if (wait > 0) {
        left.push(one);
        soonest = Math.min(soonest, wait);
      } else {
        one.go(success(placeIn(one.windows)));
      }
    }
    waiting = left;
    cancelWake();
    cancelWake = waiting.length > 0 ? time.after(soonest, admit) : () => {};
  }

  function expectedWait(wanted: readonly Window[]): number {
    return Math.max(
      ...wanted.map((window) =>
        window.waitMs(waiting.filter((one) => one.windows.includes(window)).length),
      ),
    );
  }

  function placeIn(taken: readonly Window[]): Place {
    for (const window of taken) window.reserve();
    const all = (step: 'take' | 'giveBack') => {
      for (const window of taken) window[step]();
      if (step === 'giveBack') admit();
    };
    return { take: () => all('take'), giveBack: () => all('giveBack') };
  }

  return {
    async turn(operation, signal) {
      const wanted = [whole, windowOf(operation)];
      const wait = expectedWait(wanted);
      if (signal?.aborted) return aborted();
      if (wait === 0) return success(placeIn(wanted));
      if (wait > longestWaitMs) {
        return failure('rate-limited', { seconds: String(Math.ceil(wait / 1000)) });
      }
      return new Promise((resolve) => {
        const giveUp = () => {
          waiting = waiting.filter((one) => one !== mine);
          resolve(aborted());
        };
        const mine: Waiting = {
          windows: wanted,
          go(place) {
            signal?.removeEventListener('abort', giveUp);
            resolve(place);
          },
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.push(mine);
        admit();
      });
    },
  };
}

/** The net, for one account whose calls stay within its limits. */
export function pacedNet(net: Net, limiter: Limiter): Net {
  const turn = ({ operation, signal }: Call) => limiter.turn(operation, signal);
  return { send: (call) => net.send({ ...call, turn }) };
}

const systemTime: Time = {
  // The wall clock may be set while a call waits.
  now: () => performance.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

function aborted(): Outcome<never> {
  return failure('unreachable', { reason: 'aborted' });
}
