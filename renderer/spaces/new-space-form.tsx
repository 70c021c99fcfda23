import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account } from '../../preload/contract.ts';
import { Spinner, WarningIcon } from '../design/icons.tsx';
import { More } from '../design/more.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { TextField } from '../design/text-field.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { TitledFrame } from '../view-frame.tsx';
import { AccountChoice } from './account-choice.tsx';
import { InformChoice } from './inform-choice.tsx';
import { InviteesEntry } from './invitees-entry.tsx';
import { LinesField } from './lines-field.tsx';
import type { Making } from './making.ts';
import { wrongIn } from './new-space-draft.ts';
import { TimeEntry } from './time-entry.tsx';

interface Form {
  readonly making: Making;
  readonly account: Account;
}

/** What a new space shall be. The command key with Enter makes it, wherever the focus is. */
export function NewSpaceForm({ making, account }: Form) {
  const { say } = useWords();
  const { draft, change, tried } = making;
  const form = useRef<HTMLFormElement>(null);
  const wrong = tried ? wrongIn(draft) : [];
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useLayoutEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [wrong.length > 0]);
  return (
    <TitledFrame ownFocus title={say('view.new-space')}>
      <form
        ref={form}
        class="view-body sent-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void making.create();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
          const commanding = event.ctrlKey || event.metaKey;
          if (!commanding && !isLine(event.target)) return;
          event.preventDefault();
          if (commanding) void making.create();
          else form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
        }}
      >
        <TextField
          label={say('new-space.title')}
          value={draft.title}
          wrong={wrong.includes('title-missing') ? say('new-space.title-missing') : null}
          onInput={(title) => change({ title })}
        />
        <InviteesEntry guests={draft.guests} onGuests={(guests) => change({ guests })} />
        <LinesField
          label={say('new-space.optional', { what: say('new-space.description') })}
          value={draft.description}
          most={2_000}
          onInput={(description) => change({ description })}
        />
        <More summary={say('new-space.time')} open={draft.from !== '' || draft.until !== ''}>
          <TimeEntry draft={draft} wrong={wrong} onChange={change} />
        </More>
        <InformChoice inform={draft.inform} onChoose={(inform) => change({ inform })} />
        <AccountChoice
          label={say('new-space.account')}
          accounts={making.accounts}
          chosen={account.id}
          onChoose={(accountId) => change({ accountId })}
        />
        <Sending making={making} />
      </form>
    </TitledFrame>
  );
}

/** Enter in a line leads on to the people: nothing is made by a key that came too early. */
function isLine(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}

function Sending({ making: { busy, problem } }: Pick<Form, 'making'>) {
  const { mac } = useFoyer();
  const { say } = useWords();
  return (
    <div class="sent-form-foot">
      {problem && (
        <div class="problem-block" role="alert">
          <WarningIcon />
          <ProblemText problem={problem} />
        </div>
      )}
      <div class="buttons">
        <button
          type="submit"
          class="primary"
          aria-disabled={busy}
          title={mac ? '⌘ Enter' : sayKeys({ say }, ['Ctrl', 'Enter'])}
        >
          {busy && <Spinner />}
          {say(busy ? 'new-space.creating' : 'new-space.create')}
        </button>
      </div>
    </div>
  );
}
