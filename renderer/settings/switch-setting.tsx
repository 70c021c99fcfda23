import type { Outcome, SettingKey } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { Switch } from '../design/switch.tsx';
import { Setting } from './setting.tsx';

interface Switched {
  readonly keys: readonly SettingKey[];
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => Promise<Outcome<void>>;
}

/** A setting that is on or off, and why it could not be switched, if so. */
export function SwitchSetting({ keys, label, hint, on, onSwitch }: Switched) {
  const { busy, problem, ask } = useAsking();
  return (
    <Setting keys={keys} words={[label, hint]}>
      <Switch
        label={label}
        hint={hint}
        on={on}
        busy={busy}
        onSwitch={(wanted) => void ask(() => onSwitch(wanted))}
      />
      <ProblemNote problem={problem} />
    </Setting>
  );
}
