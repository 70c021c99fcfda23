import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CommandForm, Problem } from '../../preload/contract.ts';
import { useFoyer, useWords } from '../foyer.ts';
import { CallPreview } from './call-preview.tsx';
import { CommandProblem } from './command-problem.tsx';
import { ConfirmationWord } from './confirmation-word.tsx';
import { type Entries, valuesOf } from './entries.ts';
import { FieldEntry } from './field-entry.tsx';
import { FillingContext } from './filling.ts';
import { usePreview } from './preview.ts';

interface Fields {
  readonly form: CommandForm;
  readonly entries: Entries;
  readonly names: ReadonlyMap<string, string>;
  readonly onEnter: (changed: Entries) => void;
  readonly onNamed: (id: string, name: string) => void;
  /** How the last attempt ended. */
  readonly problem: Problem | null;
  readonly onRun: (confirmation: string) => void;
}

/** The form of a command, made from what its operation says of itself. */
export function CommandFields({ form, entries, names, onEnter, onNamed, problem, onRun }: Fields) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const [tried, setTried] = useState(0);
  const [word, setWord] = useState('');
  const values = useMemo(() => valuesOf(form.fields, entries), [form, entries]);
  const preview = usePreview(form, values);
  const root = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (!problem) focusFirst(root.current, entrySelector);
  }, []);
  useLayoutEffect(() => {
    if (tried > 0) focusFirst(root.current, '[aria-invalid]');
  }, [tried]);

  const submit = async () => {
    const { accountId, name } = form;
    const looked = await bridge.previewCommand({ accountId, name, values });
    if (!looked.ok) return;
    const { wrongs, confirmation } = looked.value;
    const confirmed =
      confirmation === null || word.trim().normalize().toLowerCase() === confirmation;
    // Letters in a people field that nobody was picked for are an entry begun, not one made.
    const begun = root.current?.querySelector('[data-begun="true"]');
    if (wrongs.length > 0 || !confirmed || begun) setTried(tried + 1);
    else onRun(word);
  };

  return (
    <FillingContext.Provider
      value={{ form, wrongs: preview.wrongs, tried: tried > 0, names, named: onNamed }}
    >
      <form
        ref={root}
        class="view-body command-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.defaultPrevented) return;
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          void submit();
        }}
      >
        {form.whoMore !== '' && <p class="note">{form.whoMore}</p>}
        {form.fields.map((field) => (
          <FieldEntry
            key={field.name}
            field={field}
            path={field.name}
            entry={entries[field.name]}
            onEnter={(entry) => onEnter({ [field.name]: entry })}
          />
        ))}
        <CallPreview form={form} preview={preview} />
        {preview.confirmation !== null && (
          <ConfirmationWord
            word={preview.confirmation}
            typed={word}
            tried={tried > 0}
            onType={setWord}
          />
        )}
        {problem && <CommandProblem problem={problem} effect={form.effect} />}
        <div class="buttons command-buttons">
          <button type="submit" class={preview.confirmation === null ? 'primary' : 'grave'}>
            {say('commands.run')}
          </button>
          {form.effect !== 'reads' && preview.confirmation === null && (
            <span class="note">{say('commands.asks-first')}</span>
          )}
        </div>
      </form>
    </FillingContext.Provider>
  );
}

const entrySelector = '.field input, .field select, .field textarea, .choice input, button';

function focusFirst(root: HTMLElement | null, selector: string) {
  const found = root?.querySelector<HTMLElement>(selector);
  const closed = found?.closest('details');
  if (closed) closed.open = true;
  found?.focus();
}
