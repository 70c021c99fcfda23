import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConnectionRequest, Opening } from '../../preload/contract.ts';
import { MoreIcon } from '../design/icons.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { useNow } from '../now.ts';
import { RequestCard } from './request-card.tsx';

/** More than this many are a stack. */
const mostInSight = 2;

interface Stack {
  readonly section: RefObject<HTMLElement | null>;
  readonly aim: Opening;
  /** The focus has nowhere to go here any more. */
  readonly onLeave: () => void;
}

/** Everybody who is knocking, the first ones in sight and the others one key away. */
export function RequestStack({ section, aim, onLeave }: Stack) {
  const requests = useAppState((state) => state.requests);
  const [open, setOpen] = useState(false);
  const now = useNow();
  const stacked = requests.length > mostInSight && !open;
  const inSight = stacked ? requests.slice(0, 1) : requests;

  useLayoutEffect(() => setOpen(aimedPlace(requests, aim) > 0), [aim.count]);
  // In this order: the focus that is given first must be seen by the one who keeps it.
  useKeptFocus(section, requests, onLeave);
  useAimedFocus(section, requests, aim, onLeave);

  if (requests.length === 0) return null;
  return (
    <section ref={section} class="requests" data-stacked={stacked}>
      <Heading count={requests.length} />
      {inSight.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          now={now}
          onStep={(step) => walk(step, section, onLeave)}
        />
      ))}
      {requests.length > mostInSight && (
        <StackButton hidden={requests.length - 1} open={open} onToggle={() => setOpen(!open)} />
      )}
    </section>
  );
}

function Heading({ count }: { readonly count: number }) {
  const { say } = useWords();
  return <h2 class="group-heading">{say('requests.heading', { count })}</h2>;
}

interface Toggle {
  readonly hidden: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function StackButton({ hidden, open, onToggle }: Toggle) {
  const { say } = useWords();
  return (
    <button type="button" class="stack-button" aria-expanded={open} onClick={onToggle}>
      {open ? say('requests.fewer') : say('requests.more', { count: hidden })}
      <MoreIcon />
    </button>
  );
}

/** The card that the popover was opened for gets the focus, once it is in sight. */
function useAimedFocus(
  section: RefObject<HTMLElement | null>,
  requests: readonly ConnectionRequest[],
  { aim, count }: Opening,
  onLeave: () => void,
) {
  const done = useRef(0);
  useLayoutEffect(() => {
    if (aim.view !== 'request' || done.current === count) return;
    const card = cardsIn(section.current).find(({ dataset }) => dataset['card'] === aim.requestId);
    // Still in the stack: it opens first, and then this runs again.
    if (!card && requests.some(({ id }) => id === aim.requestId)) return;
    done.current = count;
    if (card) card.focus();
    else onLeave();
  });
}

/** When the focused card was answered and went away, the next one gets the focus. */
function useKeptFocus(
  section: RefObject<HTMLElement | null>,
  requests: readonly ConnectionRequest[],
  onLeave: () => void,
) {
  const place = useRef(-1);
  useLayoutEffect(() => {
    const lost = place.current >= 0 && document.activeElement === document.body;
    const cards = cardsIn(section.current);
    if (lost) (cards[Math.min(place.current, cards.length - 1)] ?? { focus: onLeave }).focus();
  }, [requests]);
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      place.current = cardsIn(section.current).findIndex(
        (card) => target instanceof Node && card.contains(target),
      );
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [section]);
}

/** Up and down from card to card, and from the last one on to the search field. */
function walk(step: 1 | -1, section: RefObject<HTMLElement | null>, onLeave: () => void) {
  const cards = cardsIn(section.current);
  const here = cards.findIndex((card) => card.contains(document.activeElement));
  (cards[here + step] ?? { focus: onLeave }).focus();
}

function cardsIn(section: HTMLElement | null): readonly HTMLElement[] {
  return [...(section?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
}

function aimedPlace(requests: readonly ConnectionRequest[], { aim }: Opening): number {
  if (aim.view !== 'request') return -1;
  return requests.findIndex(({ id }) => id === aim.requestId);
}
