import { useState } from 'preact/hooks';
import { useAsking } from '../asking.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { TextField } from '../design/text-field.tsx';
import { useAppState, useFoyer, useKeychainShut, useWords } from '../foyer.ts';

/** Goes in and never comes back: only that one is kept can be seen. */
export function ClientSecret() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const kept = useAppState((state) => state.clientSecretKept);
  const shut = useKeychainShut();
  const { busy, problem, ask } = useAsking();
  const [secret, setSecret] = useState('');
  // Behind a shut keychain there may be one, or it is in memory: either way it is set.
  const there = shut ? 'settings.client-secret-there' : 'settings.client-secret-kept';
  const send = (clientSecret: string) => {
    setSecret('');
    void ask(() => bridge.setClientSecret({ clientSecret }));
  };
  return (
    <div class="secret">
      <TextField
        label={say('settings.client-secret')}
        hint={say(kept ? there : 'settings.client-secret-hint')}
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
