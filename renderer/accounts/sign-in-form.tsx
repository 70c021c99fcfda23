import type { ComponentChildren } from 'preact';
import { Spinner } from '../design/icons.tsx';
import { takeLostFocus } from '../design/lost-focus.ts';
import { useAppState, useWords } from '../foyer.ts';
import { SignInProblem } from './sign-in-problem.tsx';
import { useSigningIn } from './signing-in.ts';

interface Frame {
  readonly heading: string;
  readonly send: string;
  /** All that is needed is filled in. */
  readonly complete: boolean;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

/** What every form to sign in with has: how it failed, the way on and the way out. */
export function SignInForm({ heading, send, complete, onSend, children }: Frame) {
  const { say } = useWords();
  const { closeForm } = useSigningIn();
  const busy = useAppState(({ signIn }) => signIn !== null);
  return (
    <form
      ref={begin}
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !busy) onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        closeForm();
      }}
    >
      <h2>{heading}</h2>
      {children}
      <SignInProblem />
      <div class="buttons">
        <button type="submit" class="primary" disabled={!complete || busy}>
          {busy && <Spinner />}
          {send}
        </button>
        <button type="button" onClick={closeForm}>
          {say('symphony.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Opened below the accounts, most of it would stand below the fold, with the button to send it. */
function begin(form: HTMLFormElement | null) {
  takeLostFocus(form);
  form?.scrollIntoView({ block: 'nearest' });
}
