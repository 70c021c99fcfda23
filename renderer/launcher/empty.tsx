import { useAsking } from '../asking.ts';
import { Spinner } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import type { ShownPeople } from '../people/people-list.ts';
import { canInvite, isAddress } from './offers.ts';

/** Why nobody is in the list, and what to do about it. */
export function Empty({ shown }: { readonly shown: ShownPeople }) {
  const { say } = useWords();
  const loading = useAppState(({ people }) => people.loading);
  const offline = useAppState(isOffline);
  const signedOut = useAppState(({ accounts }) =>
    accounts.every(({ status }) => status.kind === 'signed-out'),
  );

  const invites = useAppState(canInvite);

  if (shown.problem) {
    return (
      <section class="empty" role="alert">
        <ProblemText problem={shown.problem} />
        <RefreshButton />
      </section>
    );
  }
  if (shown.query && shown.asking) {
    return <Told busy title={say('people.asking-directory')} means={say('empty.asking-means')} />;
  }
  if (shown.query) {
    return (
      <Told
        title={say('empty.no-results', { query: shown.query })}
        means={insteadOf(shown.query, invites).map(say).join(' ')}
      />
    );
  }
  if (offline) return <Told title={say('empty.offline')} means={say('empty.offline-means')} />;
  if (signedOut)
    return <Told title={say('empty.signed-out')} means={say('empty.signed-out-means')} />;
  if (loading || shown.query === null) {
    return <Told busy title={say('empty.gathering')} means={say('empty.gathering-means')} />;
  }
  return (
    <Told title={say('empty.nobody')} means={say('empty.nobody-means')}>
      <RefreshButton />
    </Told>
  );
}

/** What to try when nobody matches: only what an account can do. */
function insteadOf(query: string, invites: boolean) {
  if (!invites) return ['empty.no-results-means'] as const;
  if (isAddress(query.trim())) return ['empty.address-means'] as const;
  return ['empty.no-results-means', 'empty.invite-means'] as const;
}

interface Message {
  readonly title: string;
  readonly means: string;
  readonly busy?: boolean;
  readonly children?: preact.ComponentChildren;
}

function Told({ title, means, busy = false, children }: Message) {
  return (
    <section class="empty">
      {busy && <Spinner />}
      <h2 dir="auto">{title}</h2>
      <p>{means}</p>
      {children}
    </section>
  );
}

function RefreshButton() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, ask } = useAsking();
  return (
    <button type="button" disabled={busy} onClick={() => void ask(() => bridge.refresh())}>
      {say('empty.refresh')}
    </button>
  );
}

function isOffline({ surroundings, accounts }: import('../../preload/contract.ts').AppState) {
  const all = accounts.length > 0 && accounts.every(({ status }) => status.kind === 'offline');
  return !surroundings.online || all;
}
