import { useState } from 'preact/hooks';
import { useFoyer, useWords } from '../foyer.ts';

/** The licences of what Foyer is made of, fetched when somebody wants to read them. */
export function Licences() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const [text, setText] = useState<string>();
  const read = async () => {
    const outcome = await bridge.readLicences();
    if (outcome.ok) setText(outcome.value);
  };
  return (
    <details class="licences" onToggle={() => void read()}>
      <summary>{say('settings.licences')}</summary>
      {text !== undefined && (
        <textarea readOnly rows={14} aria-label={say('settings.licences')} value={text} />
      )}
    </details>
  );
}
