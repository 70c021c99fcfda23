import { useState } from 'preact/hooks';
import { CheckIcon } from '../design/icons.tsx';
import { once } from '../design/once.ts';
import { Strip } from '../design/strip.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';

/** A newer version is there: said once for each, until it is dismissed. */
export function UpdateStrip() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const update = useAppState((state) => state.update);
  const [dismissed, setDismissed] = useState('');
  if (update.kind !== 'told' && update.kind !== 'ready') return null;
  const { kind, version } = update;
  const hint = `version-${version}`;
  if (dismissed === version || once.happened(hint)) return null;
  const dismiss = () => {
    once.remember(hint);
    setDismissed(version);
  };
  const act = () => {
    dismiss();
    void bridge.installUpdate();
  };
  return (
    <Strip
      tone="hint"
      icon={<CheckIcon />}
      action={{ label: say(kind === 'told' ? 'updates.page' : 'updates.restart'), act }}
      onDismiss={dismiss}
    >
      {say(`updates.${kind}`, { version })}
    </Strip>
  );
}
