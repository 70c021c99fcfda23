import { useRef, useState } from 'preact/hooks';
import type { Account, ChoosablePresence } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { PresenceMark } from '../people/presence-mark.tsx';
import { PresenceMenu } from './presence-menu.tsx';
import './presence-choice.css';

interface Choice {
  readonly account: Account;
  /** The word stands beside the mark. */
  readonly inWords?: boolean;
}

/** Our own presence in an account; where its pod lets it be set, a button that opens a menu. */
export function PresenceChoice({ account, inWords = false }: Choice) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const own = useAppState(({ ownPresence }) =>
    ownPresence.find(({ accountId }) => accountId === account.id),
  );
  const { problem, ask, forget } = useAsking();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!own) return null;

  const name = say(`presence.${own.presence}`);
  const label = say('own.presence', { presence: name });
  const shown = (
    <>
      <PresenceMark presence={own.presence} />
      <span class={inWords ? undefined : 'visually-hidden'}>{inWords ? name : label}</span>
    </>
  );
  if (own.offers.length === 0) {
    return (
      <span class="own-presence" title={label}>
        {shown}
      </span>
    );
  }
  const close = (focus: boolean) => {
    setOpen(false);
    if (focus) button.current?.focus();
  };
  const choose = (presence: ChoosablePresence) => {
    close(true);
    void ask(() => bridge.setOwnPresence({ accountId: account.id, presence }));
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="own-presence"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          forget();
          setOpen(!open);
        }}
      >
        {shown}
      </button>
      {open && (
        <PresenceMenu own={own} beside={button} label={label} onChoose={choose} onClose={close} />
      )}
      {problem && (
        <span class="own-presence-problem" role="alert">
          <ProblemText problem={problem} />
        </span>
      )}
    </>
  );
}
