import { useState } from 'preact/hooks';
import { TextField } from '../design/text-field.tsx';
import { useWords } from '../foyer.ts';

interface Port {
  readonly port: number;
  readonly onChange: (port: number) => void;
}

/** The loopback port that the browser comes back to. What is no port is kept in the field only. */
export function PortField({ port, onChange }: Port) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? String(port);
  const number = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  const right = number >= 0 && number <= 65_535;
  const address = port === 0 ? 'http://127.0.0.1/callback' : `http://127.0.0.1:${port}/callback`;
  return (
    <TextField
      label={say('settings.redirect-port')}
      hint={say('settings.redirect-port-hint', { address })}
      wrong={right ? null : say('settings.port-wrong')}
      mode="numeric"
      value={value}
      onInput={setTyped}
      onDone={() => {
        if (!right) return;
        setTyped(null);
        if (number !== port) onChange(number);
      }}
    />
  );
}
