import type { Account } from '../../preload/contract.ts';
import { useAppState, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { useSigningIn } from './signing-in.ts';

/** The way back in, by the browser or the form that it went by before. Both show how it goes. */
export function SignInAgain({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { go } = useNavigation();
  const { again } = useSigningIn();
  const busy = useAppState(({ signIn }) => signIn !== null);
  const begin = () => {
    go({ view: 'accounts' });
    again(account);
  };
  return (
    <button type="button" class="quiet" disabled={busy} onClick={begin}>
      {say('status.sign-in-again')}
    </button>
  );
}
