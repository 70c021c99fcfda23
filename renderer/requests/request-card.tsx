import { useRef } from 'preact/hooks';
import type { Answer, AppState, ConnectionRequest } from '../../preload/contract.ts';
import { useAccountLabel } from '../account-label.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { Avatar } from '../people/avatar.tsx';
import { AnswerElsewhere } from './answer-elsewhere.tsx';
import { answerOf } from './answering.ts';
import { RequestAnswer } from './request-answer.tsx';

interface Card {
  readonly request: ConnectionRequest;
  readonly now: number;
  /** Down or up to the next card. */
  readonly onStep: (step: 1 | -1) => void;
}

/** Somebody knocking: who, since when, and what to answer. */
export function RequestCard({ request, now, onStep }: Card) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const asking = useAsking();
  const card = useRef<HTMLElement>(null);
  const answerable = useAppState(({ accounts }) => mayAnswer(request, accounts));
  const asked = useAccountLabel()(request.accountId);
  const name = request.name.trim() || request.address || say('requests.nameless');

  const answer = (answer: Answer) => {
    // The pressed button goes away; the focus shall not.
    card.current?.focus({ preventScroll: true });
    if (request.progress.kind === 'answering') return;
    void asking.ask(() => bridge.answerRequest({ requestId: request.id, answer }));
  };

  // That it may not answer is what the card says by itself.
  const notOpened = asking.problem?.code === 'not-allowed' ? null : asking.problem;
  const openElsewhere = () =>
    void asking.ask(() => bridge.openInSymphony({ requestId: request.id }));

  return (
    <article
      ref={card}
      class="request"
      data-card={request.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a card is answered with one key
      tabIndex={0}
      aria-label={say('requests.card', { name })}
      aria-keyshortcuts={answerable ? 'A R' : 'Enter'}
      onKeyDown={(event) => {
        const onCard = event.target === event.currentTarget;
        const chosen = answerable && answerOf(event, onCard);
        const step = stepOf(event.key);
        if (!answerable && onCard && event.key === 'Enter') openElsewhere();
        else if (chosen) answer(chosen);
        else if (step) onStep(step);
        else return;
        event.preventDefault();
      }}
    >
      <Avatar id={request.userId} name={name} />
      <div class="request-lines">
        <div class="request-first">
          <ForeignText class="request-name" whole={name} />
          <Since request={request} now={now} />
        </div>
        <RequestAbout request={request} />
        {asked !== '' && <ForeignText class="request-account note" whole={asked} />}
        {answerable || isUnderWay(request) ? (
          <RequestAnswer progress={request.progress} refused={asking.problem} onAnswer={answer} />
        ) : (
          <AnswerElsewhere problem={notOpened} onOpen={openElsewhere} />
        )}
      </div>
    </article>
  );
}

/** Whether the session that it came to may answer it, as far as is known. */
function mayAnswer({ accountId }: ConnectionRequest, accounts: AppState['accounts']): boolean {
  const account = accounts.find(({ id }) => id === accountId);
  return account === undefined || account.capabilities.includes('answer-requests');
}

function isUnderWay({ progress }: ConnectionRequest): boolean {
  return progress.kind === 'answering' || progress.kind === 'waiting-for-network';
}

function stepOf(key: string): 1 | -1 | null {
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : null;
}

function Since({ request, now }: Pick<Card, 'request' | 'now'>) {
  const words = useWords();
  const since = request.firstRequestedAt ?? request.updatedAt;
  if (since === null) return null;
  return (
    <time
      class="request-since"
      dateTime={new Date(since).toISOString()}
      title={words.exactly(since)}
    >
      {words.ago(since, now)}
    </time>
  );
}

function RequestAbout({ request }: { readonly request: ConnectionRequest }) {
  const { say } = useWords();
  const about = [request.title, request.company].filter((part) => part !== '').join(' · ');
  return (
    <>
      {about !== '' && <ForeignText class="request-about" whole={about} />}
      <div class="request-about">
        <ForeignText whole={request.address} />
        {request.timesAsked > 1 && (
          <span class="request-asked">{say('requests.asked', { count: request.timesAsked })}</span>
        )}
      </div>
    </>
  );
}
