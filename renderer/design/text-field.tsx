import { useId } from 'preact/hooks';

interface Field {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The person is done with it: left the field, or pressed Enter. */
  readonly onDone?: () => void;
  readonly placeholder?: string;
  /** Shown as dots. */
  readonly secret?: boolean;
  readonly mode?: 'text' | 'url' | 'numeric';
  readonly wrong?: string | null;
}

const plain = { type: 'text' } as const;
const password = { type: 'password' } as const;

/** A labelled line of text. A password field is never remembered by the page. */
export function TextField({ label, hint, value, onInput, onDone, wrong, ...rest }: Field) {
  const id = useId();
  const note = wrong ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(rest.secret ? password : plain)}
        inputMode={rest.mode ?? 'text'}
        value={value}
        placeholder={rest.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onDone?.();
        }}
      />
      {note && (
        <p id={`${id}-note`} class={wrong ? 'note wrong' : 'note'}>
          {note}
        </p>
      )}
    </div>
  );
}
