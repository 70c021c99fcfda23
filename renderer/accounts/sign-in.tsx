import type { SystemName } from '../../preload/contract.ts';
import { ForwardIcon } from '../design/icons.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { useStore } from '../store.ts';
import { SignInProblem } from './sign-in-problem.tsx';
import { SignInProgress } from './sign-in-progress.tsx';
import { useSigningIn } from './signing-in.ts';

const SymphonyForm = later(async () => (await import('./symphony-form.tsx')).SymphonyForm);

/** The two ways in, the form of the second one, or what a sign-in under way waits for. */
export function SignIn() {
  const { say } = useWords();
  const signIn = useAppState((state) => state.signIn);
  const inForm = useStore(useFoyer().drafts, (draft) => draft.signingInTo === 'symphony');
  const { toSpaces, openSymphonyForm } = useSigningIn();
  // The form stays under the progress, so that nothing typed is lost when it fails.
  if (signIn && !(inForm && signIn.system === 'symphony'))
    return <SignInProgress signIn={signIn} />;
  if (inForm) return <SymphonyForm />;
  return (
    <div class="ways">
      <SignInProblem />
      <Way system="spaces" means={say('welcome.spaces-means')} onChoose={toSpaces} />
      <Way system="symphony" means={say('welcome.symphony-means')} onChoose={openSymphonyForm} />
    </div>
  );
}

interface WayIn {
  readonly system: SystemName;
  readonly means: string;
  readonly onChoose: () => void;
}

function Way({ system, means, onChoose }: WayIn) {
  const { say } = useWords();
  return (
    <button type="button" class="way" onClick={onChoose}>
      <span class="way-glyph">
        <SystemGlyph system={system} size={20} />
      </span>
      <span class="way-lines">
        <strong>{say(`system.${system}`)}</strong>
        <span>{means}</span>
      </span>
      <ForwardIcon />
    </button>
  );
}
