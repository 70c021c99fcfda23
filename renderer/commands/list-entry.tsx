import { useLayoutEffect, useRef } from 'preact/hooks';
import { ClearIcon } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { type Entered, type Entry, listIn } from './entries.ts';
import { FieldEntry } from './field-entry.tsx';
import { useFilling, wrongOf } from './filling.ts';
import { EntryLabel, EntryNote } from './labelled.tsx';

/** Any number of entries of one kind. */
export function ListEntry({ field, path, entry, onEnter }: Entered) {
  const { say } = useWords();
  const wrong = wrongOf(useFilling(), field, path, say);
  const rows = listIn(entry);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const { of } = field;

  useLayoutEffect(() => {
    if (!added.current) return;
    added.current = false;
    const last = list.current?.querySelector('.list-row:last-child');
    last?.querySelector<HTMLElement>('input, select, textarea, summary')?.focus();
  }, [rows.length]);

  if (!of) return null;
  const set = (at: number, value: Entry) => onEnter(rows.map((row, i) => (i === at ? value : row)));
  return (
    <fieldset class="list-entry">
      <legend>
        <EntryLabel field={field} />
      </legend>
      <div ref={list} class="list-rows">
        {rows.map((row, at) => (
          <div key={at} class="list-row">
            <FieldEntry
              field={{ ...of, needed: of.kind === 'record' }}
              path={`${path}.${at}`}
              entry={row}
              onEnter={(value) => set(at, value)}
            />
            <button
              type="button"
              class="icon-button"
              aria-label={say('commands.remove', { name: `${of.label} ${at + 1}` })}
              onClick={() => onEnter(rows.filter((_row, i) => i !== at))}
            >
              <ClearIcon />
            </button>
          </div>
        ))}
      </div>
      <button
        type="button"
        aria-label={`${say('commands.add')}: ${of.label}`}
        onClick={() => {
          added.current = true;
          onEnter([...rows, of.kind === 'record' ? {} : '']);
        }}
      >
        {say('commands.add')}
      </button>
      <EntryNote id={`${path}-note`} wrong={wrong} />
    </fieldset>
  );
}
