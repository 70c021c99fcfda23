import { useId } from 'preact/hooks';
import type { CommandField } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';
import type { Words } from '../text/words.ts';
import { type Entered, textIn } from './entries.ts';
import { useFilling, wrongOf } from './filling.ts';
import { EntryLabel, EntryNote } from './labelled.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** More letters than these do not fit beside each other. */
const roomForLetters = 36;

/** One of a few: all in sight where there is room, otherwise in a list to choose from. */
export function ChoiceEntry({ field, path, entry, onEnter }: Entered) {
  const { say } = useWords();
  const wrong = wrongOf(useFilling(), field, path, say);
  const id = useId();
  const options = optionsOf(field, say);
  const value = textIn(entry);
  const letters = options.reduce((sum, { label }) => sum + label.length + 2, 0);
  const note = <EntryNote id={`${id}-note`} wrong={wrong} />;
  const described = wrong ? `${id}-note` : undefined;
  if (letters > roomForLetters) {
    return (
      <div class="field">
        <label for={id}>
          <EntryLabel field={field} />
        </label>
        <select
          id={id}
          value={value}
          aria-required={field.needed}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described}
          onChange={(event) => onEnter(event.currentTarget.value)}
        >
          {field.needed && value === '' && <option value="" />}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        {note}
      </div>
    );
  }
  return (
    <fieldset class="choice" aria-describedby={described}>
      <legend>
        <EntryLabel field={field} />
      </legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              aria-invalid={wrong ? true : undefined}
              onChange={() => onEnter(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note}
    </fieldset>
  );
}

function optionsOf(field: CommandField, say: Words['say']): readonly Option[] {
  const unsaid = field.needed ? [] : [{ value: '', label: say('commands.unsaid') }];
  const words =
    field.kind === 'yes-or-no'
      ? [
          { value: 'yes', label: say('commands.yes') },
          { value: 'no', label: say('commands.no') },
        ]
      : (field.words ?? []).map(({ word, label }) => ({ value: word, label }));
  return [...unsaid, ...words];
}
