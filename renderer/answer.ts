import { useLayoutEffect, useState } from 'preact/hooks';
import type { Outcome, Problem } from '../preload/contract.ts';

/** What main answered to a question that a view is made of. The last good answer stays. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly again: () => void;
}

/**
 * Asks when the view is first drawn, again whenever something in `grounds` changes, and when told
 * to. An answer that nobody waits for any more is dropped.
 */
export function useAnswer<Value>(
  question: () => Promise<Outcome<Value>>,
  grounds: readonly unknown[],
): Answer<Value> {
  const [answer, setAnswer] = useState<Omit<Answer<Value>, 'again'>>(nothingYet);
  const [times, setTimes] = useState(0);
  useLayoutEffect(() => {
    let wanted = true;
    setAnswer((now) => ({ ...now, busy: true }));
    void question().then((outcome) => {
      if (!wanted) return;
      setAnswer((now) =>
        outcome.ok
          ? { value: outcome.value, problem: null, busy: false }
          : { value: now.value, problem: outcome.problem, busy: false },
      );
    });
    return () => {
      wanted = false;
    };
  }, [...grounds, times]);
  return { ...answer, again: () => setTimes((now) => now + 1) };
}

const nothingYet = { value: null, problem: null, busy: true };
