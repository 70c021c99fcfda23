import { useId } from 'preact/hooks';
import { useWords } from '../foyer.ts';
import { type Entered, textIn } from './entries.ts';
import { useFilling, wrongOf } from './filling.ts';
import { EntryLabel, EntryNote } from './labelled.tsx';

const plain = { type: 'text' } as const;
const dots = { type: 'password' } as const;
const calendar = { type: 'datetime-local' } as const;

/** A line of text, a number, a moment, or several lines. */
export function TextEntry({ field, path, entry, onEnter }: Entered) {
  const { say } = useWords();
  const wrong = wrongOf(useFilling(), field, path, say);
  const id = useId();
  const { kind } = field;
  const isDigits = kind === 'whole' || kind === 'id';
  const shared = {
    id,
    value: textIn(entry),
    autocomplete: 'off',
    spellcheck: false,
    'aria-required': field.needed,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': wrong ? `${id}-note` : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onEnter(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>
        <EntryLabel field={field} />
      </label>
      {kind === 'lines' ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input
          {...shared}
          {...(kind === 'secret' ? dots : kind === 'moment' ? calendar : plain)}
          inputMode={isDigits ? 'numeric' : 'text'}
          autocapitalize="off"
        />
      )}
      <EntryNote id={`${id}-note`} wrong={wrong} />
    </div>
  );
}
