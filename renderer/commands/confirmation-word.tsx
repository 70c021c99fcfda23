import { useId } from 'preact/hooks';
import { useWords } from '../foyer.ts';
import { EntryNote } from './labelled.tsx';

interface Confirmation {
  readonly word: string;
  readonly typed: string;
  readonly tried: boolean;
  readonly onType: (typed: string) => void;
}

/** A word to be typed, so that nothing is destroyed by a habit of the fingers. */
export function ConfirmationWord({ word, typed, tried, onType }: Confirmation) {
  const { say } = useWords();
  const id = useId();
  const right = typed.trim().toLowerCase() === word;
  const wrong = tried && !right ? say('commands.wrong-confirmation', { word }) : null;
  return (
    <div class="field confirmation">
      <label for={id}>{say('commands.type-word', { word })}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={100}
        value={typed}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <EntryNote id={`${id}-note`} wrong={wrong}>
        {say('commands.type-word-hint')}
      </EntryNote>
    </div>
  );
}
