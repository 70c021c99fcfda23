import type { Answer, AnswerProgress, Problem } from '../../preload/contract.ts';
import { CheckIcon, ClearIcon, Spinner, WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useWords } from '../foyer.ts';
import { answerWords } from './answering.ts';

interface Answering {
  readonly progress: AnswerProgress;
  /** Why the answer was not even taken up. */
  readonly refused: Problem | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** The two answers, or how far the chosen one is. */
export function RequestAnswer({ progress, refused, onAnswer }: Answering) {
  const { say } = useWords();
  switch (progress.kind) {
    case 'answering':
      return (
        <p class="request-progress" role="status">
          <Spinner />
          {say(answerWords[progress.answer].under)}
        </p>
      );
    case 'waiting-for-network':
      return (
        <p class="request-progress" role="status">
          {say(answerWords[progress.answer].waits)}
        </p>
      );
    case 'failed':
      return <Failed answer={progress.answer} problem={progress.problem} onAnswer={onAnswer} />;
    case 'unanswered':
      return refused ? (
        <Failed answer="accept" problem={refused} onAnswer={onAnswer} />
      ) : (
        <div class="buttons">
          <AnswerButton answer="accept" primary onAnswer={onAnswer} />
          <AnswerButton answer="reject" onAnswer={onAnswer} />
        </div>
      );
  }
}

interface Failure {
  readonly answer: Answer;
  readonly problem: Problem;
  readonly onAnswer: (answer: Answer) => void;
}

function Failed({ answer, problem, onAnswer }: Failure) {
  const { say } = useWords();
  const other = answer === 'accept' ? 'reject' : 'accept';
  return (
    <>
      <div class="request-failed" role="alert">
        <WarningIcon />
        <ProblemText problem={problem} />
      </div>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => onAnswer(answer)}>
          {say('requests.try-again')}
        </button>
        <AnswerButton answer={other} onAnswer={onAnswer} />
      </div>
    </>
  );
}

interface Button {
  readonly answer: Answer;
  readonly primary?: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

function AnswerButton({ answer, primary = false, onAnswer }: Button) {
  const { say } = useWords();
  return (
    <button type="button" class={primary ? 'primary' : undefined} onClick={() => onAnswer(answer)}>
      {answer === 'accept' ? <CheckIcon /> : <ClearIcon />}
      {say(answerWords[answer].label)}
    </button>
  );
}
