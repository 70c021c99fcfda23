import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, Problem } from '../preload/contract.ts';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total?: number | null;
}

/** A list that main tells piece by piece, as far as it is here. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** How many there are in all, where that is told. */
  readonly total: number | null;
  /** There is more to come. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** The grounds these rows answer; null before any answer. */
  readonly answered: string | null;
  /** Fetches the next piece, unless one is on its way or the last one failed. */
  readonly bringMore: () => void;
  /** Fetches once more what failed. */
  readonly again: () => void;
  /** Begins anew, with the rows of before in sight until the new ones come. */
  readonly renew: () => void;
}

type Shown<Row> = Omit<Pages<Row>, 'bringMore' | 'again' | 'renew'> & {
  readonly next: string | null;
};

/**
 * Fetches a list from the beginning whenever `grounds` changes, and further when told to. The rows
 * of before stay in sight until the first of the new ones come.
 */
export function usePages<Row>(
  ask: (after: string | null) => Promise<Outcome<Page<Row>>>,
  grounds: string,
): Pages<Row> {
  const [shown, setShown] = useState<Shown<Row>>(nothingYet);
  const [round, setRound] = useState(0);
  const asked = useRef<{ readonly round: string; readonly after: string | null } | null>(null);
  const wanted = useRef('');
  wanted.current = `${round} ${grounds}`;

  const bring = async (after: string | null) => {
    const here = wanted.current;
    if (asked.current?.round === here && asked.current.after === after) return;
    asked.current = { round: here, after };
    setShown((now) => ({ ...now, busy: true, problem: null }));
    const outcome = await ask(after);
    if (here !== wanted.current) return;
    if (!outcome.ok) {
      asked.current = null;
      setShown((now) => ({ ...now, busy: false, problem: outcome.problem }));
      return;
    }
    const { rows, next, total = null } = outcome.value;
    setShown((now) => ({
      rows: after === null ? rows : [...now.rows, ...rows],
      total: total ?? (after === null ? null : now.total),
      next,
      more: next !== null,
      busy: false,
      problem: null,
      answered: grounds,
    }));
  };
  useLayoutEffect(() => void bring(null), [grounds, round]);

  const further = () => {
    if (shown.answered === grounds && shown.next !== null) void bring(shown.next);
  };
  return {
    ...shown,
    bringMore() {
      if (!shown.busy && shown.problem === null) further();
    },
    again: () => (shown.answered === grounds && shown.next ? further() : void bring(null)),
    renew: () => setRound((now) => now + 1),
  };
}

const nothingYet = {
  rows: [],
  total: null,
  next: null,
  more: false,
  busy: true,
  problem: null,
  answered: null,
};
