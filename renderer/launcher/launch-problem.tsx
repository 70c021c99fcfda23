import type { Problem } from '../../preload/contract.ts';
import { WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { Strip } from '../design/strip.tsx';

interface Failed {
  readonly problem: Problem | null;
  readonly onDismiss: () => void;
}

/** Why the last launch did not work. */
export function LaunchProblem({ problem, onDismiss }: Failed) {
  if (!problem) return null;
  return (
    <Strip tone="problem" icon={<WarningIcon />} onDismiss={onDismiss}>
      <ProblemText problem={problem} />
    </Strip>
  );
}
