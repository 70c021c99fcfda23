import { Threshold } from '../design/threshold.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { useStore } from '../store.ts';
import { SignIn } from './sign-in.tsx';

/** What somebody sees who has no account here yet. */
export function Welcome() {
  const { say } = useWords();
  const busy = useAppState(({ signIn }) => signIn !== null);
  const inForm = useStore(useFoyer().drafts, ({ signingInTo }) => {
    return signingInTo !== null && signingInTo !== 'spaces';
  });
  return (
    <section class="welcome">
      {!busy && !inForm && (
        <>
          <Threshold />
          <h2>{say('welcome.heading')}</h2>
          <p>{say('welcome.means')}</p>
        </>
      )}
      <SignIn />
    </section>
  );
}
