import type { SystemName } from '../../preload/contract.ts';
import { ForwardIcon } from '../design/icons.tsx';
import { takeLostFocus } from '../design/lost-focus.ts';
import { More } from '../design/more.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { useStore } from '../store.ts';
import { SignInProblem } from './sign-in-problem.tsx';
import { SignInProgress } from './sign-in-progress.tsx';
import { useSigningIn } from './signing-in.ts';

const forms = {
  symphony: later(async () => (await import('./symphony-form.tsx')).SymphonyForm),
  guest: later(async () => (await import('./guest-form.tsx')).GuestForm),
  'service-app': later(async () => (await import('./service-app-form.tsx')).ServiceAppForm),
};

/** The ways in, the form of one of them, or what a sign-in under way waits for. */
export function SignIn() {
  const signIn = useAppState((state) => state.signIn);
  const way = useStore(useFoyer().drafts, (draft) => draft.signingInTo);
  const Form = way === null || way === 'spaces' ? undefined : forms[way];
  // The form stays under the progress, so that nothing typed is lost when it fails.
  if (signIn && (!Form || signIn.step === 'in-browser')) return <SignInProgress signIn={signIn} />;
  return Form ? <Form /> : <Ways />;
}

function Ways() {
  const { say } = useWords();
  const { toSpaces, openForm } = useSigningIn();
  return (
    <div ref={takeLostFocus} class="ways">
      <SignInProblem />
      <Way
        system="spaces"
        name={say('system.spaces')}
        means={say('welcome.spaces-means')}
        onChoose={toSpaces}
      />
      <Way
        system="symphony"
        name={say('system.symphony')}
        means={say('welcome.symphony-means')}
        onChoose={() => openForm('symphony')}
      />
      <More summary={say('ways.more')}>
        <Way
          system="spaces"
          name={say('ways.guest')}
          means={say('ways.guest-means')}
          onChoose={() => openForm('guest')}
        />
        <Way
          system="spaces"
          name={say('ways.service-app')}
          means={say('ways.service-app-means')}
          onChoose={() => openForm('service-app')}
        />
      </More>
    </div>
  );
}

interface WayIn {
  readonly system: SystemName;
  readonly name: string;
  readonly means: string;
  readonly onChoose: () => void;
}

function Way({ system, name, means, onChoose }: WayIn) {
  return (
    <button type="button" class="way" onClick={onChoose}>
      <span class="way-glyph">
        <SystemGlyph system={system} size={20} />
      </span>
      <span class="way-lines">
        <strong>{name}</strong>
        <span>{means}</span>
      </span>
      <ForwardIcon />
    </button>
  );
}
