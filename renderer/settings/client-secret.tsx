import { useState } from 'preact/hooks';
import { useAsking } from '../asking.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { TextField } from '../design/text-field.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';

/** Goes in and never comes back: only that one is kept can be seen. */
export function ClientSecret() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const kept = useAppState((state) => state.clientSecretKept);
  const { busy, problem, ask } = useAsking();
  const [secret, setSecret] = useState('');
  const send = (clientSecret: string) => {
    setSecret('');
    void ask(() => bridge.setClientSecret({ clientSecret }));
  };
  return (
    <div class="secret">
      <TextField
        label={say('settings.client-secret')}
        hint={say(kept ? 'settings.client-secret-kept' : 'settings.client-secret-hint')}
        placeholder={kept ? say('settings.client-secret-replace') : ''}
        secret
        value={secret}
        onInput={setSecret}
      />
      <div class="buttons">
        {secret !== '' && (
          <button type="button" class="primary" disabled={busy} onClick={() => send(secret)}>
            {say('settings.client-secret-keep')}
          </button>
        )}
        {kept && (
          <button type="button" class="quiet" disabled={busy} onClick={() => send('')}>
            {say('settings.client-secret-remove')}
          </button>
        )}
      </div>
      <ProblemNote problem={problem} />
    </div>
  );
}
