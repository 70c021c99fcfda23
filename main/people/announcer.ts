import type { Clock } from '../rhythm.ts';
import type { State } from '../state.ts';

/** Tells the world that rows of people may have changed. */
export interface Announcer {
  readonly changed: () => void;
  /** Says that people are being gathered, until the returned function is called. */
  readonly loading: () => () => void;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly clock: Clock;
  readonly total: () => number;
}

const atMostEvery = 200;

/**
 * Bumps `people.revision` of the state: the first time at once, then at most five times a second;
 * and at once when gathering begins or ends.
 */
export function createAnnouncer({ state, clock, total }: Parts): Announcer {
  let gathering = 0;
  let isCalm = true;
  let pending = false;
  let cancel = () => {};

  function announce() {
    cancel();
    pending = false;
    isCalm = false;
    const { revision } = state.getState().people;
    state.setState({
      people: { revision: revision + 1, total: total(), loading: gathering > 0 },
    });
    cancel = clock.after(atMostEvery, () => {
      isCalm = true;
      if (pending) announce();
    });
  }

  function changed() {
    if (isCalm) announce();
    else pending = true;
  }

  return {
    changed,
    loading() {
      gathering += 1;
      announce();
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        gathering -= 1;
        announce();
      };
    },
    stop: () => cancel(),
  };
}
