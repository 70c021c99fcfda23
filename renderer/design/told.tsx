import type { ComponentChildren } from 'preact';
import type { Problem } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';
import { Spinner } from './icons.tsx';
import { ProblemText } from './problem-text.tsx';

interface Empty {
  readonly title: string;
  readonly means: string;
  readonly children?: ComponentChildren;
}

/** Why nothing is here, and what to do about it. */
export function Nothing({ title, means, children }: Empty) {
  return (
    <section class="empty">
      <h2 dir="auto">{title}</h2>
      <p>{means}</p>
      {children}
    </section>
  );
}

interface Failed {
  readonly problem: Problem;
  readonly onAgain: () => void;
}

/** Why a whole view could not be filled, and a way to try again. */
export function Told({ problem, onAgain }: Failed) {
  const { say } = useWords();
  return (
    <section class="empty" role="alert">
      <ProblemText problem={problem} />
      <button type="button" onClick={onAgain}>
        {say('view.try-again')}
      </button>
    </section>
  );
}

/** Something is on the way. */
export function Waiting({ children }: { readonly children: string }) {
  return (
    <p class="waiting-line" role="status">
      <Spinner />
      {children}
    </p>
  );
}
