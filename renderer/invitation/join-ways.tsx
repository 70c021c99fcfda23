import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Invitation, InvitationWay } from '../../preload/contract.ts';
import { WarningIcon } from '../design/icons.tsx';
import { useIntoView } from '../design/into-view.ts';
import { More } from '../design/more.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { TextField } from '../design/text-field.tsx';
import { Waiting } from '../design/told.tsx';
import { useWords } from '../foyer.ts';
import { JoinAccount } from './join-account.tsx';
import { JoinGuest } from './join-guest.tsx';
import { JoinSignIn } from './join-sign-in.tsx';
import type { JoinAs, Joining } from './joining.ts';

interface Ways {
  readonly invitation: Invitation;
  readonly joining: Joining;
}

/** Every way in, best first, and how the last one went. Where a PIN is asked for, it comes first. */
export function JoinWays({ invitation, joining }: Ways) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { pin, problem, tried, under } = joining;
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('input[type=password], button')?.focus();
  }, [pin === 'needed']);
  const block = useIntoView(problem);
  const join = (as: JoinAs) => void joining.join(as, typed);
  const pinForm = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (tried && typed !== '') join(tried);
      }}
    >
      <TextField secret label={say('invitation.pin')} value={typed} onInput={setTyped} />
    </form>
  );
  return (
    <div ref={list} class="join-ways">
      {problem && (
        <div ref={block} class="problem-block" role="alert">
          <WarningIcon />
          <ProblemText problem={problem} />
        </div>
      )}
      {pin === 'needed' && pinForm}
      {invitation.ways.map((way, index) => (
        <Way
          key={way.kind === 'join' ? way.accountId : way.kind}
          way={way}
          first={index === 0}
          busy={under !== null}
          onJoin={join}
        />
      ))}
      {pin === 'possible' && <More summary={say('invitation.pin')}>{pinForm}</More>}
      {under && <Waiting>{say('invitation.joining')}</Waiting>}
      <p class="note">{say('invitation.what-happens')}</p>
    </div>
  );
}

interface One {
  readonly way: InvitationWay;
  readonly first: boolean;
  readonly busy: boolean;
  readonly onJoin: (as: JoinAs) => void;
}

function Way({ way, ...shared }: One) {
  const { say } = useWords();
  switch (way.kind) {
    case 'join':
      return <JoinAccount accountId={way.accountId} {...shared} />;
    case 'guest':
      return shared.first ? (
        <JoinGuest {...shared} />
      ) : (
        <More summary={say('invitation.as-guest')}>
          <JoinGuest {...shared} />
        </More>
      );
    case 'sign-in':
      return <JoinSignIn first={shared.first} />;
  }
}
