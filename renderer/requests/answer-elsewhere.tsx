import type { Problem } from '../../preload/contract.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { useWords } from '../foyer.ts';

interface Elsewhere {
  /** Why it was not opened. */
  readonly problem: Problem | null;
  readonly onOpen: () => void;
}

/** Where to answer what this session may only show. */
export function AnswerElsewhere({ problem, onOpen }: Elsewhere) {
  const { say } = useWords();
  return (
    <>
      <p class="request-about">
        {problem ? <ProblemText problem={problem} /> : say('requests.elsewhere')}
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onOpen}>
          {say('requests.open-in-symphony')}
        </button>
      </div>
    </>
  );
}
