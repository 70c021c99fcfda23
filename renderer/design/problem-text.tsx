import type { Problem } from '../../preload/contract.ts';
import { useWholeWords } from '../foyer.ts';

interface Told {
  readonly problem: Problem;
  /** Leaves out what it means, where there is little room. */
  readonly short?: boolean;
}

/** What happened, what it means, what to do; small below, the network's own name for it. */
export function ProblemText({ problem, short = false }: Told) {
  const { happened, means, todo, reason } = useWholeWords().explain(problem);
  return (
    <span class="problem-text">
      <strong>{happened}</strong> <span>{short ? todo : `${means} ${todo}`}</span>
      {reason !== null && !short && <small> ({reason})</small>}
    </span>
  );
}
