import type { CardIdentity } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useWords } from '../foyer.ts';

interface Identity {
  readonly identity: CardIdentity;
  readonly busy: boolean;
  readonly onSeparate: () => void;
}

/** One user in one system, and the way to take them out of this person. */
export function IdentityRow({ identity, busy, onSeparate }: Identity) {
  const { say } = useWords();
  const name = identity.name.trim() || identity.address || identity.userId;
  return (
    <li class="identity">
      <SystemGlyph system={identity.system} size={14} />
      <span class="two-lines">
        <ForeignText whole={name} />
        {identity.address !== '' && identity.address !== name && (
          <ForeignText class="person-second" whole={identity.address} />
        )}
      </span>
      <button
        type="button"
        disabled={busy}
        aria-label={say('person.separate-one', { name })}
        onClick={onSeparate}
      >
        {say('person.separate')}
      </button>
    </li>
  );
}
