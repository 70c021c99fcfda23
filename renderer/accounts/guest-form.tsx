import { TextField } from '../design/text-field.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useStore } from '../store.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useSigningIn } from './signing-in.ts';

/** A name is all that it takes. */
export function GuestForm() {
  const { say } = useWords();
  const { drafts } = useFoyer();
  const draft = useStore(drafts, ({ spaces }) => spaces);
  const { asGuest } = useSigningIn();
  const displayName = draft.displayName.trim().slice(0, 100);
  return (
    <SignInForm
      heading={say('guest.heading')}
      send={say('guest.come-in')}
      complete={displayName !== ''}
      onSend={() => void asGuest(displayName)}
    >
      <p class="note">{say('guest.means')}</p>
      <TextField
        label={say('guest.name')}
        hint={say('guest.name-hint')}
        value={draft.displayName}
        onInput={(typed) => drafts.setState({ spaces: { ...draft, displayName: typed } })}
      />
    </SignInForm>
  );
}
