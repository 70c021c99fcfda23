import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandForm, CommandResult, CommandValues } from '../../preload/contract.ts';
import { CheckIcon } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { CopyButton } from './copy-button.tsx';
import { FactsCard } from './facts-card.tsx';
import { ResultTable } from './result-table.tsx';

interface Answer {
  readonly form: CommandForm;
  readonly result: CommandResult;
  /** Back to the form; null: there is none. */
  readonly onChange: (() => void) | null;
  readonly onAgain: () => void;
  readonly onNext: (values: CommandValues) => void;
}

/** What a server answered, part by part, and what can be done with it. */
export function ResultView({ form, result, onChange, onAgain, onNext }: Answer) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { resultId, parts, next, tookMs, foundDone = false } = result;
  return (
    <div class="view-body result">
      <h2 ref={heading} class="result-heading" tabIndex={-1}>
        <CheckIcon />{' '}
        {foundDone ? say('commands.done') : say('commands.answered', { took: tookMs })}
      </h2>
      {foundDone && (
        <p class="note" role="status">
          {say('commands.found-done', { host: form.host })}
        </p>
      )}
      {parts.length === 0 && (
        <section class="nothing">
          <h3>{say('commands.nothing')}</h3>
          <p>{say('commands.nothing-means', { host: form.host })}</p>
        </section>
      )}
      {parts.map((part, index) =>
        part.kind === 'facts' ? (
          <FactsCard key={index} part={part} />
        ) : (
          <ResultTable key={index} resultId={resultId} index={index} part={part} />
        ),
      )}
      <div class="buttons">
        {next && (
          <button type="button" class="primary" onClick={() => onNext(next)}>
            {say('commands.next-page')}
          </button>
        )}
        {parts.length > 0 && (
          <>
            <CopyButton resultId={resultId} form="json" />
            <CopyButton resultId={resultId} form="csv" />
          </>
        )}
        <button type="button" class="quiet" onClick={onChange ?? onAgain}>
          {say(onChange ? 'commands.change' : 'commands.again')}
        </button>
      </div>
    </div>
  );
}
