import type { QuestionOf } from '../../preload/contract.ts';
import { More } from '../design/more.tsx';
import { TextField } from '../design/text-field.tsx';
import { useKeychainShut, useWords } from '../foyer.ts';
import type { CertificateDraft } from './drafts.ts';
import { FileField } from './file-field.tsx';

interface Fields {
  readonly draft: CertificateDraft;
  readonly onChange: (part: Partial<CertificateDraft>) => void;
  /** Goes in one way, and is in no draft. */
  readonly passphrase: string;
  readonly onPassphrase: (passphrase: string) => void;
}

/** The files of a certificate and, out of the way, what few servers need. */
export function CertificateFields({ draft, onChange, passphrase, onPassphrase }: Fields) {
  const { say } = useWords();
  const shut = useKeychainShut();
  return (
    <>
      <FileField
        kind="certificate"
        label={say('certificate.file')}
        hint={say('certificate.file-hint')}
        path={draft.certificateFile}
        onChoose={(certificateFile) => onChange({ certificateFile })}
      />
      {mayLackKey(draft) && (
        <FileField
          kind="key"
          label={say('symphony.key-file')}
          hint={say('certificate.key-hint')}
          path={draft.keyFile}
          onChoose={(keyFile) => onChange({ keyFile })}
          optional
        />
      )}
      <TextField
        label={say('certificate.passphrase')}
        hint={say(shut ? 'certificate.passphrase-hint-memory' : 'certificate.passphrase-hint')}
        secret
        value={passphrase}
        onInput={onPassphrase}
      />
      <More
        summary={say('certificate.server')}
        open={draft.sessionAuthUrl !== '' || draft.authorityFile !== ''}
      >
        <TextField
          label={say('certificate.session-auth')}
          hint={say('certificate.session-auth-hint')}
          placeholder="https://acme-api.symphony.com:8444"
          mode="url"
          value={draft.sessionAuthUrl}
          onInput={(sessionAuthUrl) => onChange({ sessionAuthUrl })}
        />
        <FileField
          kind="authority"
          label={say('certificate.authority')}
          hint={say('certificate.authority-hint')}
          path={draft.authorityFile}
          onChoose={(authorityFile) => onChange({ authorityFile })}
          optional
        />
      </More>
    </>
  );
}

/** PKCS#12 always has the key in it. */
function mayLackKey({ certificateFile }: CertificateDraft): boolean {
  return certificateFile !== '' && !/\.(?:p12|pfx)$/i.test(certificateFile);
}

/** What is asked with these fields. A passphrase may begin or end with a space. */
export function certificateQuestion(
  draft: CertificateDraft,
  passphrase: string,
): Omit<QuestionOf<'signInWithCertificate'>, 'podUrl'> {
  return {
    ...draft,
    sessionAuthUrl: draft.sessionAuthUrl.trim(),
    keyFile: mayLackKey(draft) ? draft.keyFile : '',
    passphrase,
  };
}
