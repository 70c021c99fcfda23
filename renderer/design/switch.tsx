import { useId } from 'preact/hooks';

interface Switched {
  readonly label: string;
  /** What it means, in one line. */
  readonly hint: string;
  readonly on: boolean;
  readonly busy?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off, and holds as soon as it is switched. */
export function Switch({ label, hint, on, busy = false, onSwitch }: Switched) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-describedby={`${id}-note`}
        aria-busy={busy}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-note`} class="note">
        {hint}
      </p>
    </div>
  );
}
