import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is another one. */
  readonly lang?: string;
}

interface Choices<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons in a row, or in more where one is too short. */
export function Choice<Value extends string>(props: Choices<Value>) {
  const { label, hint, value, options, onChoose } = props;
  const name = useId();
  const about = useId();
  return (
    <fieldset class="choice" aria-describedby={hint && about}>
      <legend>{label}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span {...(option.lang && { lang: option.lang })}>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={about} class="note">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
