import { useRef } from 'preact/hooks';
import type { Answer, ConnectionRequest } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { Avatar } from '../people/avatar.tsx';
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
  const name = request.name.trim() || request.address || say('requests.nameless');

  const answer = (answer: Answer) => {
    // The pressed button goes away; the focus shall not.
    card.current?.focus({ preventScroll: true });
    if (request.progress.kind === 'answering') return;
    void asking.ask(() => bridge.answerRequest({ requestId: request.id, answer }));
  };

  return (
    <article
      ref={card}
      class="request"
      data-card={request.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a card is answered with one key
      tabIndex={0}
      aria-label={say('requests.card', { name })}
      aria-keyshortcuts="A R"
      onKeyDown={(event) => {
        const chosen = answerOf(event, event.target === event.currentTarget);
        const step = stepOf(event.key);
        if (chosen) answer(chosen);
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
        <RequestAnswer progress={request.progress} refused={asking.problem} onAnswer={answer} />
      </div>
    </article>
  );
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
