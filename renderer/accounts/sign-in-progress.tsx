import { useState } from 'preact/hooks';
import type { SignIn } from '../../preload/contract.ts';
import { Spinner } from '../design/icons.tsx';
import { takeLostFocus } from '../design/lost-focus.ts';
import { useFoyer, useWords } from '../foyer.ts';

/** What a sign-in waits for, and the way out of it. */
export function SignInProgress({ signIn }: { readonly signIn: SignIn }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const inBrowser = signIn.step === 'in-browser';
  return (
    <section ref={takeLostFocus} class="signing-in" role="status">
      <Spinner />
      <h2>{say(inBrowser ? 'signing-in.spaces' : 'signing-in.checking')}</h2>
      <p>{say(meaningOf(signIn))}</p>
      <div class="buttons centred">
        {inBrowser && <CopyLink />}
        <button type="button" onClick={() => void bridge.cancelSignIn()}>
          {say('signing-in.cancel')}
        </button>
      </div>
    </section>
  );
}

function CopyLink() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied((await bridge.copySignInLink()).ok);
  return (
    <button type="button" onClick={() => void copy()}>
      {say(copied ? 'signing-in.copied' : 'signing-in.copy')}
    </button>
  );
}

function meaningOf({ step, system }: SignIn) {
  if (step === 'in-browser') return 'signing-in.spaces-means';
  return system === 'symphony' ? 'signing-in.symphony-means' : 'signing-in.checking-means';
}
