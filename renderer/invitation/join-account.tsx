import { ForeignText } from '../design/foreign-text.tsx';
import { SpacesGlyph } from '../design/icons.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { alone } from '../text/alone.ts';
import type { JoinAs } from './joining.ts';

interface Account {
  readonly accountId: string;
  readonly first: boolean;
  readonly busy: boolean;
  readonly onJoin: (as: JoinAs) => void;
}

/** Comes in with an account that is signed in. */
export function JoinAccount({ accountId, first, busy, onJoin }: Account) {
  const { say } = useWords();
  const account = useAppState(({ accounts }) => accounts.find(({ id }) => id === accountId));
  const name = account?.name.trim() || account?.address || accountId;
  return (
    <button
      type="button"
      class={first ? 'join-way primary' : 'join-way'}
      aria-disabled={busy}
      onClick={() => onJoin({ kind: 'account', accountId })}
    >
      <SpacesGlyph />
      <span class="two-lines">
        <ForeignText whole={say('invitation.join-as', { name: alone(name) })} />
        {account && account.address !== '' && account.address !== name && (
          <ForeignText class="join-address" whole={account.address} />
        )}
      </span>
    </button>
  );
}
