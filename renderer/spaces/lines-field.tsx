import { useId } from 'preact/hooks';

interface Lines {
  readonly label: string;
  readonly value: string;
  /** The longest that is taken, in UTF-16 units. */
  readonly most: number;
  readonly onInput: (value: string) => void;
}

/** A labelled text of several lines. */
export function LinesField({ label, value, most, onInput }: Lines) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={most}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
