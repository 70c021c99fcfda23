import { useState } from 'preact/hooks';
import { Choice } from '../design/choice.tsx';
import { Spinner } from '../design/icons.tsx';
import { takeLostFocus } from '../design/lost-focus.ts';
import { TextField } from '../design/text-field.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { useStore } from '../store.ts';
import type { SymphonyDraft } from './drafts.ts';
import { KeyFileField } from './key-file-field.tsx';
import { SignInProblem } from './sign-in-problem.tsx';
import { useSigningIn } from './signing-in.ts';

/** Pod, user name and key, or a session token that goes in one way and is not kept here. */
export function SymphonyForm() {
  const { say } = useWords();
  const { toSymphony, closeForm } = useSigningIn();
  const { draft, change } = useSymphonyDraft();
  const [token, setToken] = useState('');
  const busy = useAppState(({ signIn }) => signIn?.system === 'symphony');
  const withToken = draft.way === 'token';
  const complete =
    draft.podUrl !== '' && (withToken ? token : draft.keyFile && draft.username) !== '';

  const send = () => {
    if (!complete || busy) return;
    setToken('');
    void toSymphony({
      podUrl: draft.podUrl.trim(),
      username: withToken ? '' : draft.username.trim(),
      keyFile: withToken ? '' : draft.keyFile,
      sessionToken: withToken ? token.trim() : '',
    });
  };

  return (
    <form
      ref={takeLostFocus}
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{say('symphony.heading')}</h2>
      <TextField
        label={say('symphony.pod')}
        placeholder="https://acme.symphony.com"
        mode="url"
        value={draft.podUrl}
        onInput={(podUrl) => change({ podUrl })}
      />
      <Choice
        label={say('symphony.way')}
        value={draft.way}
        options={[
          { value: 'key', label: say('symphony.with-key') },
          { value: 'token', label: say('symphony.with-token') },
        ]}
        onChoose={(way) => change({ way })}
      />
      {withToken ? (
        <TextField
          label={say('symphony.token')}
          hint={say('symphony.token-hint')}
          secret
          value={token}
          onInput={setToken}
        />
      ) : (
        <KeyFields draft={draft} change={change} />
      )}
      <SignInProblem />
      <div class="buttons">
        <button type="submit" class="primary" disabled={!complete || busy}>
          {busy && <Spinner />}
          {say('symphony.sign-in')}
        </button>
        <button type="button" onClick={closeForm}>
          {say('symphony.cancel')}
        </button>
      </div>
    </form>
  );
}

interface Drafting {
  readonly draft: SymphonyDraft;
  readonly change: (part: Partial<SymphonyDraft>) => void;
}

function KeyFields({ draft, change }: Drafting) {
  const { say } = useWords();
  return (
    <>
      <TextField
        label={say('symphony.username')}
        hint={say('symphony.username-hint')}
        value={draft.username}
        onInput={(username) => change({ username })}
      />
      <KeyFileField path={draft.keyFile} onChoose={(keyFile) => change({ keyFile })} />
    </>
  );
}

/** What was typed so far, beginning with what the settings know. */
function useSymphonyDraft(): Drafting {
  const { drafts } = useFoyer();
  const known = useAppState(({ settings }) => settings.symphony);
  const draft = useStore(drafts, ({ symphony }) => symphony) ?? { ...known, way: 'key' as const };
  return { draft, change: (part) => drafts.setState({ symphony: { ...draft, ...part } }) };
}
