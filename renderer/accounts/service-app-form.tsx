import { TextField } from '../design/text-field.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useStore } from '../store.ts';
import type { SpacesDraft } from './drafts.ts';
import { KeyFileField } from './key-file-field.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSigningIn } from './signing-in.ts';

/** The address and the key file of a company's service account. */
export function ServiceAppForm() {
  const { say } = useWords();
  const { drafts } = useFoyer();
  const draft = useStore(drafts, ({ spaces }) => spaces);
  const { asServiceApp } = useSigningIn();
  const { keyFile } = draft;
  const address = draft.address.trim();
  const change = (part: Partial<SpacesDraft>) => drafts.setState({ spaces: { ...draft, ...part } });
  return (
    <SignInForm
      heading={say('service-app.heading')}
      send={say('symphony.sign-in')}
      complete={address !== '' && keyFile !== ''}
      onSend={() => void asServiceApp({ address, keyFile, actAs: draft.actAs.trim() })}
    >
      <p class="note">{say('service-app.means')}</p>
      <TextField
        label={say('service-app.address')}
        value={draft.address}
        onInput={(typed) => change({ address: typed })}
      />
      <KeyFileField path={keyFile} onChoose={(path) => change({ keyFile: path })} />
      <TextField
        label={say('service-app.act-as')}
        hint={say('service-app.act-as-hint')}
        value={draft.actAs}
        onInput={(actAs) => change({ actAs })}
      />
    </SignInForm>
  );
}
