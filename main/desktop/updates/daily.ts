import type { Clock } from '../../rhythm.ts';
import type { State } from '../../state.ts';

interface Daily {
  readonly state: State;
  readonly clock: Clock;
  /** Whether it may be done at all; asked anew each time. */
  readonly mayBeat: () => boolean;
  readonly beat: () => Promise<void>;
}

/** After a start there is more important work. */
const firstAfterMs = 2 * 60_000;
const dayMs = 24 * 60 * 60_000;
/** Whoever comes back to the machine or the network has more important things to wait for. */
const afterReturnMs = 30_000;
const jitter = 0.1;

/**
 * Does something a while after the start and then once a day, give or take a tenth; never while
 * offline or asleep, but a while after that, when it fell due meanwhile.
 */
export function createDaily({ state, clock, mayBeat, beat }: Daily): { readonly stop: () => void } {
  const loosely = (ms: number) => ms * (1 - jitter + 2 * jitter * clock.random());
  let dueAt = clock.now() + loosely(firstAfterMs);
  let cancel = () => {};

  function wait(leastMs: number) {
    cancel();
    const { online, awake } = state.getState().surroundings;
    if (!online || !awake || !mayBeat()) return;
    // A clock that was set back puts it off by no more than a day.
    dueAt = Math.min(dueAt, clock.now() + dayMs * (1 + jitter));
    cancel = clock.after(Math.max(leastMs, dueAt - clock.now()), () => void beatNow());
  }

  async function beatNow() {
    dueAt = clock.now() + loosely(dayMs);
    await beat();
    wait(0);
  }

  const unfollow = state.subscribe((now, before) => {
    if (now.surroundings !== before.surroundings || now.settings !== before.settings) {
      wait(afterReturnMs);
    }
  });
  wait(0);
  return {
    stop() {
      unfollow();
      cancel();
    },
  };
}
