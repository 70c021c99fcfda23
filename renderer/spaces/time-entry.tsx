import { useId } from 'preact/hooks';
import { useWords } from '../foyer.ts';
import type { NewSpaceDraft, WrongIn } from './new-space-draft.ts';

interface Times {
  readonly draft: NewSpaceDraft;
  readonly wrong: readonly WrongIn[];
  readonly onChange: (part: Partial<NewSpaceDraft>) => void;
}

/** From when until when, in the time zone of this computer. */
export function TimeEntry({ draft, wrong, onChange }: Times) {
  const { say } = useWords();
  return (
    <div class="times">
      <MomentField
        label={say('new-space.from')}
        value={draft.from}
        wrong={wrong.includes('from-missing') ? say('new-space.from-missing') : null}
        onInput={(from) => onChange({ from })}
      />
      <MomentField
        label={say('new-space.until')}
        value={draft.until}
        wrong={wrong.includes('until-early') ? say('new-space.until-early') : null}
        onInput={(until) => onChange({ until })}
      />
    </div>
  );
}

interface Moment {
  readonly label: string;
  readonly value: string;
  readonly wrong: string | null;
  readonly onInput: (value: string) => void;
}

function MomentField({ label, value, wrong, onInput }: Moment) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-note` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {wrong && (
        <p id={`${id}-note`} class="note wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}
