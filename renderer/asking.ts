import { useRef, useState } from 'preact/hooks';
import type { Outcome, Problem } from '../preload/contract.ts';

/** A question under way: whether it still runs, and how it failed. */
export interface Asking {
  readonly busy: boolean;
  /** The last one went well. */
  readonly done: boolean;
  readonly problem: Problem | null;
  /** Asks, unless the last question still runs. True when it went well. */
  readonly ask: (question: () => Promise<Outcome<unknown>>) => Promise<boolean>;
  readonly forget: () => void;
}

/** Lets a part ask main one thing at a time, and remember how that went. */
export function useAsking(): Asking {
  const [state, setState] = useState<Pick<Asking, 'busy' | 'done' | 'problem'>>(idle);
  const running = useRef(false);
  return {
    ...state,
    async ask(question) {
      if (running.current) return false;
      running.current = true;
      setState({ busy: true, done: false, problem: null });
      const outcome = await question();
      running.current = false;
      setState({
        busy: false,
        done: outcome.ok,
        problem: outcome.ok ? null : outcome.problem,
      });
      return outcome.ok;
    },
    forget: () => setState((now) => (now.problem ? { ...now, problem: null } : now)),
  };
}

const idle = { busy: false, done: false, problem: null };
