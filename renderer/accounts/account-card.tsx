import { useState } from 'preact/hooks';
import type { Account } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useNow } from '../now.ts';
import { MoveButtons, stepOf, useMoving } from './account-moves.tsx';
import { statusTextOf } from './account-status.ts';
import { limitsOf } from './limits.ts';
import { PresenceChoice } from './presence-choice.tsx';
import { SignInAgain } from './sign-in-again.tsx';

/** One account in full: who, where, how it stands, where its sign-in is kept. */
export function AccountCard({ account }: { readonly account: Account }) {
  const words = useWords();
  const { say } = words;
  const { status } = account;
  const now = useNow();
  const moving = useMoving(account);
  return (
    <article
      class="account"
      aria-label={say(`system.${account.system}`)}
      data-status={status.kind}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === null) return;
        moving.move(step);
        event.preventDefault();
      }}
    >
      <span class="way-glyph">
        <SystemGlyph system={account.system} size={18} />
      </span>
      <div class="account-lines">
        <ForeignText class="account-name" whole={account.name || account.address} />
        {account.address !== '' && <ForeignText class="account-where" whole={account.address} />}
        <ForeignText class="account-where" whole={account.host} />
        <p class="account-status" role="status">
          <span class="status-text">{statusTextOf(account, words, now)}</span>
          <span class="note">{say(`accounts.in-${account.kept}`)}</span>
        </p>
        <PresenceChoice account={account} inWords />
        {limitsOf(account).map((limit) => (
          <p key={limit} class="note">
            {say(limit)}
          </p>
        ))}
        {'problem' in status && (
          <p class="note">
            <ProblemText problem={status.problem} />
          </p>
        )}
        <AccountButtons account={account} />
      </div>
      <MoveButtons moving={moving} />
    </article>
  );
}

function AccountButtons({ account }: { readonly account: Account }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  const [sure, setSure] = useState(false);
  if (sure) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: two buttons are no form
      <div
        class="buttons"
        role="group"
        aria-label={say('accounts.sign-out-sure', { name: account.name })}
      >
        <button
          type="button"
          class="grave"
          disabled={busy}
          onClick={() => void ask(() => bridge.signOut({ accountId: account.id }))}
        >
          {say('accounts.sign-out')}
        </button>
        <button ref={focusNow} type="button" onClick={() => setSure(false)}>
          {say('accounts.keep')}
        </button>
        {problem && <ProblemText problem={problem} />}
      </div>
    );
  }
  return (
    <div class="buttons">
      {account.status.kind === 'signed-out' && <SignInAgain account={account} />}
      <button type="button" class="quiet" onClick={() => setSure(true)}>
        {say('accounts.sign-out')}…
      </button>
    </div>
  );
}

/** The harmless answer is the one that Enter gives. */
const focusNow = (button: HTMLButtonElement | null) => button?.focus();
