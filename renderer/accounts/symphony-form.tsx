import { useState } from 'preact/hooks';
import { Choice } from '../design/choice.tsx';
import { TextField } from '../design/text-field.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { useStore } from '../store.ts';
import { CertificateFields, certificateQuestion } from './certificate-fields.tsx';
import { noCertificate, type SymphonyDraft } from './drafts.ts';
import { KeyFileField } from './key-file-field.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSigningIn } from './signing-in.ts';

/** Pod and key, certificate or session token. What is secret goes in one way and is not kept here. */
export function SymphonyForm() {
  const { say } = useWords();
  const { toSymphony, withCertificate } = useSigningIn();
  const { draft, change } = useSymphonyDraft();
  const [secret, setSecret] = useState('');
  const podUrl = draft.podUrl.trim();

  const send = () => {
    setSecret('');
    if (draft.way === 'certificate') {
      return withCertificate({ podUrl, ...certificateQuestion(draft.certificate, secret) });
    }
    const withToken = draft.way === 'token';
    return toSymphony({
      podUrl,
      username: withToken ? '' : draft.username.trim(),
      keyFile: withToken ? '' : draft.keyFile,
      sessionToken: withToken ? secret.trim() : '',
    });
  };

  return (
    <SignInForm
      heading={say('symphony.heading')}
      send={say('symphony.sign-in')}
      complete={isComplete(draft, secret)}
      onSend={() => void send()}
    >
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
          { value: 'certificate', label: say('symphony.with-certificate') },
          { value: 'token', label: say('symphony.with-token') },
        ]}
        onChoose={(way) => {
          setSecret('');
          change({ way });
        }}
      />
      {draft.way === 'key' && <KeyFields draft={draft} change={change} />}
      {draft.way === 'certificate' && (
        <CertificateFields
          draft={draft.certificate}
          onChange={(part) => change({ certificate: { ...draft.certificate, ...part } })}
          passphrase={secret}
          onPassphrase={setSecret}
        />
      )}
      {draft.way === 'token' && (
        <TextField
          label={say('symphony.token')}
          hint={say('symphony.token-hint')}
          secret
          value={secret}
          onInput={setSecret}
        />
      )}
    </SignInForm>
  );
}

function isComplete(draft: SymphonyDraft, secret: string): boolean {
  if (draft.podUrl.trim() === '') return false;
  switch (draft.way) {
    case 'key':
      return draft.keyFile !== '' && draft.username !== '';
    case 'certificate':
      return draft.certificate.certificateFile !== '';
    case 'token':
      return secret !== '';
  }
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
  const draft =
    useStore(drafts, ({ symphony }) => symphony) ??
    ({ ...known, way: 'key', certificate: noCertificate } satisfies SymphonyDraft);
  return { draft, change: (part) => drafts.setState({ symphony: { ...draft, ...part } }) };
}
