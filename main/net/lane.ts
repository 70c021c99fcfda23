import { failure, type Outcome, success } from '../../preload/contract.ts';

/** The calls of one operation to one host, so that they do not press where the server said no. */
export interface Lane {
  /**
   * Waits for a turn. `rate-limited` (detail: seconds) when the server asked for more patience than
   * a call has, `unreachable` (reason: aborted) when the caller no longer wants it.
   */
  readonly enter: (signal: AbortSignal | undefined) => Promise<Outcome<void>>;
  /** A turn is over, and the server did not ask for a pause. */
  readonly leave: () => void;
  /** A turn is over, and nobody may have one for so many milliseconds. */
  readonly hold: (ms: number) => void;
  /** How often in a row the server asked for a pause. */
  readonly refusals: () => number;
}

interface Terms {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

type Waiting = (entered: Outcome<void>) => void;

const widest = 6;
const longestWaitMs = 60_000;
/** A server that asks for a year is asked again before that. */
const longestHoldMs = 3_600_000;

/**
 * A lane in which a few calls run side by side, the others in the order in which they came. After a
 * pause one goes first, and the lane widens with each that goes through: those who waited do not
 * stampede.
 */
export function createLane({ now, sleep }: Terms): Lane {
  const waiting: Waiting[] = [];
  let inside = 0;
  let width = widest;
  let refusals = 0;
  let heldUntil: number | null = null;

  function admit() {
    while (heldUntil === null && inside < width) {
      const next = waiting.shift();
      if (!next) return;
      inside += 1;
      next(success());
    }
  }

  function turnAway(ms: number) {
    for (const next of waiting.splice(0)) next(tooLong(ms));
  }

  async function holdUntil(moment: number) {
    heldUntil = moment;
    await sleep(moment - now());
    // A later refusal may have asked for more.
    if (heldUntil !== moment) return;
    heldUntil = null;
    admit();
  }

  return {
    refusals: () => refusals,
    enter(signal) {
      const left = heldUntil === null ? 0 : heldUntil - now();
      if (left > longestWaitMs) return Promise.resolve(tooLong(left));
      const entered = inLine(waiting, signal);
      admit();
      return entered;
    },
    leave() {
      inside -= 1;
      // What was under way when the server said no proves nothing about now.
      if (heldUntil === null) {
        refusals = 0;
        width = Math.min(widest, width * 2);
      }
      admit();
    },
    hold(ms) {
      inside -= 1;
      refusals += 1;
      width = 1;
      const pause = Math.min(ms, longestHoldMs);
      if (pause > longestWaitMs) turnAway(pause);
      const moment = now() + pause;
      if (heldUntil === null || heldUntil < moment) void holdUntil(moment);
    },
  };
}

function inLine(waiting: Waiting[], signal: AbortSignal | undefined): Promise<Outcome<void>> {
  if (signal?.aborted) return Promise.resolve(aborted());
  return new Promise((resolve) => {
    const giveUp = () => {
      waiting.splice(waiting.indexOf(turn), 1);
      resolve(aborted());
    };
    const turn: Waiting = (entered) => {
      signal?.removeEventListener('abort', giveUp);
      resolve(entered);
    };
    waiting.push(turn);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}

function aborted(): Outcome<never> {
  return failure('unreachable', { reason: 'aborted' });
}

function tooLong(ms: number): Outcome<never> {
  return failure('rate-limited', { seconds: String(Math.ceil(ms / 1000)) });
}
