import { failure, type Outcome, type SignIn } from '../../preload/contract.ts';
import type { State } from '../state.ts';

/** A sign-in while it is under way. */
interface SigningIn {
  readonly cancelled: AbortSignal;
  readonly onInBrowser: (link: string) => void;
  readonly onChecking: () => void;
}

/** One sign-in at a time, shown in the state. */
interface Attempts {
  /** Runs a sign-in; the one before it is cancelled and over first. */
  readonly run: <Value>(
    system: SignIn['system'],
    work: (signingIn: SigningIn) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>;
  readonly cancel: () => void;
  /** The address the browser was sent to, while it is there. */
  readonly link: () => string | undefined;
}

/** The sign-ins over the state's slice `signIn`, which nobody else writes. */
export function createAttempts(state: State): Attempts {
  let current: AbortController | undefined;
  let link: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return {
    async run(system, work) {
      current?.abort();
      const mine = new AbortController();
      current = mine;
      const before = last;
      const outcome = before.then(() => {
        if (mine.signal.aborted) return failure('sign-in-cancelled');
        return work({
          cancelled: mine.signal,
          onInBrowser(address) {
            link = address;
            state.setState({ signIn: { system, step: 'in-browser' } });
          },
          onChecking: () => state.setState({ signIn: { system, step: 'checking' } }),
        });
      });
      const over = () => {
        link = undefined;
        state.setState({ signIn: null });
      };
      last = outcome.then(over, over);
      await last;
      return outcome;
    },
    cancel: () => current?.abort(),
    link: () => link,
  };
}
