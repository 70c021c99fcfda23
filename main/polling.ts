import { type AppState, barrierIn, type Outcome, type Problem } from '../preload/contract.ts';
import { type Clock, createRhythm, isWithin, type Rhythm } from './rhythm.ts';
import type { State } from './state.ts';

/** How often a system is asked, in milliseconds from one answer to the next question. */
interface Pace {
  /** While the popover is open. */
  readonly visible: number;
  /** While it is hidden. */
  readonly hidden: number;
  /** After it has been hidden for five minutes; as `hidden` unless said. */
  readonly longHidden?: number;
}

interface Polled {
  readonly state: State;
  /** Whose system is asked. */
  readonly accountId: string;
  readonly clock: Clock;
  readonly pace: Pace;
  /** Asks once; says whether that went well. */
  readonly poll: () => Promise<boolean>;
}

const longAfter = 5 * 60_000;

/**
 * Polls at a pace that follows the surroundings: not at all while asleep or offline, at once when
 * that ends, at once when the popover opens and the last answer is older than its pace, and at once
 * when the account is connected again after an answer was missed.
 */
export function createPolling({ state, accountId, clock, pace, poll }: Polled): Rhythm {
  let hiddenSince = clock.now();
  let missed = false;

  async function beat(): Promise<boolean> {
    // The poll itself may be what connects the account again.
    missed = false;
    missed = !(await poll());
    return !missed;
  }

  function every(): number | null {
    const { surroundings, opening } = state.getState();
    if (!surroundings.online || !surroundings.awake) return null;
    if (opening.visible) return pace.visible;
    return !isWithin(longAfter, hiddenSince, clock)
      ? (pace.longHidden ?? pace.hidden)
      : pace.hidden;
  }

  const rhythm = createRhythm({ clock, beat, every });
  const unfollow = state.subscribe((now, before) => {
    if (now.surroundings !== before.surroundings) {
      const { online, awake } = now.surroundings;
      const wasOut = !before.surroundings.online || !before.surroundings.awake;
      if (online && awake && wasOut) void rhythm.beatNow();
      else rhythm.retime();
    }
    if (missed && isBack(accountId, now, before)) void rhythm.beatNow();
    if (now.opening.visible === before.opening.visible) return;
    if (now.opening.visible) return rhythm.hurry();
    hiddenSince = clock.now();
    rhythm.retime();
  });

  return {
    ...rhythm,
    stop() {
      unfollow();
      rhythm.stop();
    },
  };
}

/** Whether an account is connected that was not. */
export function isBack(
  accountId: string,
  now: Pick<AppState, 'accounts'>,
  before: Pick<AppState, 'accounts'>,
): boolean {
  if (now.accounts === before.accounts) return false;
  const isConnected = ({ accounts }: Pick<AppState, 'accounts'>) =>
    accounts.some(({ id, status }) => id === accountId && status.kind === 'connected');
  return isConnected(now) && !isConnected(before);
}

/** Says that a system could not be reached, or could be (null); other failures say neither. */
export function tellReach(outcome: Outcome<unknown>, tell: (problem: Problem | null) => void) {
  if (outcome.ok) return tell(null);
  if (isOutOfReach(outcome.problem)) tell(outcome.problem);
}

/** What may not be asked is not asked more often for that. */
export function isFinal({ code }: Problem): boolean {
  return code === 'not-allowed';
}

/** Whether the system itself was not heard. */
export function isOutOfReach(problem: Problem): boolean {
  const { code } = problem;
  return (
    barrierIn(problem) !== undefined ||
    code === 'offline' ||
    code === 'unreachable' ||
    code === 'server-untrusted' ||
    code === 'timed-out'
  );
}
