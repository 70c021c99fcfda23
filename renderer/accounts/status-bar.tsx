import type { Account } from '../../preload/contract.ts';
import { useAccountLabel } from '../account-label.ts';
import { KeysIcon, SettingsIcon } from '../design/icons.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { useNavigation } from '../navigation.ts';
import { useNow } from '../now.ts';
import { statusTextOf } from './account-status.ts';
import { SignInAgain } from './sign-in-again.tsx';

const PresenceChoice = later(async () => (await import('./presence-choice.tsx')).PresenceChoice);

interface Bar {
  readonly onHelp: () => void;
}

/** A line for each account that tells the truth, and the ways to settings and keys. */
export function StatusBar({ onHelp }: Bar) {
  const { say } = useWords();
  const { go } = useNavigation();
  const accounts = useAppState((state) => state.accounts);
  const now = useNow();
  return (
    <footer class="status-bar">
      <ul class="statuses" aria-label={say('status.heading')}>
        {accounts.map((account) => (
          <StatusLine key={account.id} account={account} now={now} />
        ))}
      </ul>
      <div class="status-tools">
        <button
          type="button"
          class="icon-button"
          aria-label={say('keys.heading')}
          title={`${say('keys.heading')} (F1)`}
          onClick={onHelp}
        >
          <KeysIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say('view.settings')}
          title={say('view.settings')}
          onClick={() => go({ view: 'settings' })}
        >
          <SettingsIcon />
        </button>
      </div>
    </footer>
  );
}

function StatusLine({ account, now }: { readonly account: Account; readonly now: number }) {
  const words = useWords();
  const { go } = useNavigation();
  const { say } = words;
  const label = useAccountLabel()(account.id);
  const text = statusTextOf(account, words, now);
  return (
    <li class="status" data-status={account.status.kind}>
      <button
        type="button"
        class="status-line"
        title={`${account.name} · ${account.host}`}
        onClick={() => go({ view: 'accounts' })}
      >
        <SystemGlyph system={account.system} size={14} />
        <span class="status-system">
          {say(`system.${account.system}-short`)}
          {label !== '' && <span class="status-account"> {label}</span>}
        </span>
        <span class="status-text">{text}</span>
      </button>
      <PresenceChoice account={account} />
      {account.status.kind === 'signed-out' && <SignInAgain account={account} />}
    </li>
  );
}
