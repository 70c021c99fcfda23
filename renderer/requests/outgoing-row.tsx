import { useState } from 'preact/hooks';
import type { OutgoingRequest } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { Waiting } from '../design/told.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { Avatar } from '../people/avatar.tsx';
import { alone } from '../text/alone.ts';

interface Row {
  readonly request: OutgoingRequest;
  readonly now: number;
}

/** One request we sent. Whoever declined is asked again only after a second thought. */
export function OutgoingRow({ request, now }: Row) {
  const { say } = useWords();
  const name = request.name.trim() || say('requests.nameless');
  return (
    <li class="request" data-state={request.state}>
      <Avatar id={request.userId} name={name} />
      <div class="request-lines">
        <div class="request-first">
          <ForeignText class="request-name" whole={name} />
          <span class="outgoing-state">{say(`outgoing.${request.state}`)}</span>
        </div>
        {request.company !== '' && <ForeignText class="request-about" whole={request.company} />}
        <History request={request} now={now} />
        {request.state === 'declined' && <AskAgain request={request} name={name} />}
      </div>
    </li>
  );
}

function History({ request, now }: Row) {
  const { say, ago, exactly } = useWords();
  const { state, firstRequestedAt: first, updatedAt: last, timesAsked } = request;
  return (
    <p class="request-about outgoing-history">
      {first !== null && (
        <time dateTime={new Date(first).toISOString()} title={exactly(first)}>
          {say('outgoing.asked-first', { when: ago(first, now) })}
        </time>
      )}
      {last !== null && state === 'declined' && (
        <time dateTime={new Date(last).toISOString()} title={exactly(last)}>
          {say('outgoing.declined-when', { when: ago(last, now) })}
        </time>
      )}
      {timesAsked > 1 && (
        <span class="request-asked">{say('outgoing.times', { count: timesAsked })}</span>
      )}
    </p>
  );
}

interface Declined {
  readonly request: OutgoingRequest;
  readonly name: string;
}

function AskAgain({ request, name }: Declined) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  const [sure, setSure] = useState(false);
  const { accountId, userId } = request;
  const again = () =>
    void ask(() => bridge.askForConnection({ accountId, userId, again: true })).then((done) => {
      if (done) setSure(false);
    });
  if (busy) return <Waiting>{say('outgoing.asking')}</Waiting>;
  if (!sure) {
    return (
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => setSure(true)}>
          {say('outgoing.again')}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="sure">
      <legend dir="auto">{say('outgoing.sure', { name: alone(name) })}</legend>
      <div class="buttons">
        <button type="button" onClick={again}>
          {say('outgoing.sure-yes')}
        </button>
        <button ref={focusNow} type="button" onClick={() => setSure(false)}>
          {say('outgoing.sure-no')}
        </button>
      </div>
      <ProblemNote problem={problem} />
    </fieldset>
  );
}

/** The harmless answer is the one that Enter gives. */
const focusNow = (button: HTMLButtonElement | null) => button?.focus();
