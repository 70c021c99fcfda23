import { useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';

/** Leads to the accounts; the way back ends at the invitation again. */
export function JoinSignIn({ first }: { readonly first: boolean }) {
  const { say } = useWords();
  const { go } = useNavigation();
  return (
    <div class="field">
      <button
        type="button"
        class={first ? 'join-way primary' : 'join-way'}
        onClick={() => go({ view: 'accounts' })}
      >
        {say('invitation.sign-in')}
      </button>
      <p class="note">{say('invitation.sign-in-means')}</p>
    </div>
  );
}
