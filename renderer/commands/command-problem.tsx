import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandEffect, Problem } from '../../preload/contract.ts';
import { WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useWords } from '../foyer.ts';

interface Failed {
  readonly problem: Problem;
  readonly effect: CommandEffect;
}

/** After these, unless it says more, nobody knows whether the server did it. */
const unknownEnds: readonly Problem['code'][] = [
  'cancelled',
  'server-error',
  'timed-out',
  'unreachable',
  'unexpected-answer',
];

/** How an attempt failed, in sentences, with what the server said. */
export function CommandProblem({ problem, effect }: Failed) {
  const { say } = useWords();
  const block = useRef<HTMLDivElement>(null);
  const { status, said, done } = problem.detail ?? {};
  useLayoutEffect(() => block.current?.focus(), [problem]);
  if (problem.code === 'not-confirmed') {
    return (
      <div ref={block} class="note" role="status" tabIndex={-1}>
        {say('commands.nothing-sent')}
      </div>
    );
  }
  const unknown = effect !== 'reads' && done === undefined && unknownEnds.includes(problem.code);
  return (
    <div ref={block} class="problem-block" role="alert" tabIndex={-1}>
      <WarningIcon />
      <div class="problem-lines">
        <ProblemText problem={problem} />
        {done === 'not-sent' && <p>{say('commands.not-sent')}</p>}
        {done === 'not-found' && <p>{say('commands.not-done')}</p>}
        {unknown && <p>{say('commands.may-have-happened')}</p>}
        {(status ?? said) !== undefined && (
          <p class="server-words">
            {status !== undefined && <span>{say('commands.status', { status })}</span>}
            {said !== undefined && (
              <span>
                {say('commands.said')} <bdi dir="auto">{say('view.quoted', { words: said })}</bdi>
              </span>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
