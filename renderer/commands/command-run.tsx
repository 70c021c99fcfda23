import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandForm } from '../../preload/contract.ts';
import type { CommandDraft } from '../accounts/drafts.ts';
import { Spinner } from '../design/icons.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useAskingCommand } from './asking-command.ts';
import { CommandFields } from './command-fields.tsx';
import { CommandHeader } from './command-header.tsx';
import { type Entries, valuesOf, withoutSecrets } from './entries.ts';
import { ResultView } from './result-view.tsx';

/** A command from its form to its answer. Escape leads back one step at a time. */
export function CommandRun({ form }: { readonly form: CommandForm }) {
  const asking = useAskingCommand(form);
  const filled = useFilled(form);
  const { progress, run, cancel, change } = asking;
  const hasForm = form.fields.length > 0 || form.effect !== 'reads';

  useLayoutEffect(() => {
    // Nothing to fill in and nothing to lose: the answer is what was wanted.
    if (!hasForm) void run({}, '');
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (progress.kind === 'running') cancel();
    else if (progress.kind === 'answered' && hasForm) change();
    else return;
    event.preventDefault();
  };

  return (
    <main class="view" onKeyDown={onKeyDown}>
      <CommandHeader purpose={form.purpose} form={form} />
      <div class="scroller">
        {progress.kind === 'running' && <Running host={form.host} onCancel={cancel} />}
        {progress.kind === 'answered' && (
          <ResultView
            key={progress.result.resultId}
            form={form}
            result={progress.result}
            onChange={hasForm ? change : null}
            onAgain={() => void run(valuesOf(form.fields, filled.entries), '')}
            onNext={(values) => void run(values, '')}
          />
        )}
        {progress.kind === 'filling' && (
          <CommandFields
            form={form}
            {...filled}
            problem={progress.problem}
            onRun={(word) => void run(valuesOf(form.fields, filled.entries), word)}
          />
        )}
      </div>
    </main>
  );
}

type Filled = Pick<CommandDraft, 'entries' | 'names'>;

/** What was filled in; but for secrets it outlives the view. */
function useFilled(form: CommandForm) {
  const { drafts } = useFoyer();
  const { accountId, name } = form;
  const [{ entries, names }, setFilled] = useState<Filled>(() => {
    const { command } = drafts.getState();
    const mine = command?.accountId === accountId && command.name === name;
    return mine ? command : { entries: {}, names: new Map() };
  });
  const keep = (change: (now: Filled) => Filled) =>
    setFilled((now) => {
      const changed = change(now);
      const kept = withoutSecrets(form.fields, changed.entries);
      drafts.setState({ command: { accountId, name, entries: kept, names: changed.names } });
      return changed;
    });
  return {
    entries,
    names,
    onEnter: (changed: Entries) =>
      keep((now) => ({ ...now, entries: { ...now.entries, ...changed } })),
    onNamed: (id: string, called: string) =>
      keep((now) => ({ ...now, names: new Map([...now.names, [id, called]]) })),
  };
}

interface Waiting {
  readonly host: string;
  readonly onCancel: () => void;
}

function Running({ host, onCancel }: Waiting) {
  const { say } = useWords();
  return (
    <section class="empty" role="status">
      <Spinner />
      <h2>{say('commands.running', { host })}</h2>
      <button type="button" ref={(button) => button?.focus()} onClick={onCancel}>
        {say('commands.cancel')}
      </button>
    </section>
  );
}
