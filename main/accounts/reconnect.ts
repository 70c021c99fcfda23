import type { Account } from '../../preload/contract.ts';
import { type State, whenever } from '../state.ts';

const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

interface Terms {
  readonly state: State;
  /** Asks the account's server who this is; the status follows from that. */
  readonly greet: (accountId: string) => Promise<void>;
}

/**
 * Greets the servers of offline accounts until they answer: at once when the network or the
 * machine comes back, else after pauses that double up to five minutes. An account that waits for a
 * locked keychain is left alone, since each look into one opens a prompt.
 * The returned function ends it.
 */
export function reconnect({ state, greet }: Terms): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = firstPauseMs;
  let stopped = false;

  function schedule() {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || !mayTry(state) || waiting(state).length === 0) return;
    timer = setTimeout(attempt, pauseMs);
  }

  async function attempt() {
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    await Promise.all(waiting(state).map(({ id }) => greet(id)));
    schedule();
  }

  const stopWatchingAccounts = whenever(
    state,
    (now) => now.accounts.some(isWaiting),
    () => {
      pauseMs = firstPauseMs;
      schedule();
    },
  );
  const stopWatchingSurroundings = whenever(
    state,
    ({ surroundings }) => surroundings.online && surroundings.awake,
    (may) => {
      pauseMs = firstPauseMs;
      if (may) void attempt();
      else schedule();
    },
  );

  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatchingAccounts();
    stopWatchingSurroundings();
  };
}

function mayTry(state: State): boolean {
  const { online, awake } = state.getState().surroundings;
  return online && awake;
}

function waiting(state: State): readonly Account[] {
  return state.getState().accounts.filter(isWaiting);
}

function isWaiting({ status }: Account): boolean {
  return status.kind === 'offline' && status.problem.code !== 'keychain-locked';
}
