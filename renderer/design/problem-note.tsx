import type { Problem } from '../../preload/contract.ts';
import { ProblemText } from './problem-text.tsx';

/** Why what was just asked for could not be done, where it was asked for; nothing when it could. */
export function ProblemNote({ problem }: { readonly problem: Problem | null }) {
  return (
    problem && (
      <p class="note wrong" role="alert">
        <ProblemText problem={problem} />
      </p>
    )
  );
}
