import type { ConnectionRequest, Outcome, Problem } from '../../preload/contract.ts';
import type { UserConnection } from '../pod/models.ts';
import { createPolling, tellReach } from '../polling.ts';
import { type Clock, inTime } from '../rhythm.ts';
import type { State } from '../state.ts';
import type { Answering } from './answering.ts';
import type { Board } from './board.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { type Knocker, newRequest, requestId } from './request.ts';
import type { Learned, PodAccount } from './source.ts';

/** Watches one account for requests. */
export interface Watcher {
  readonly pollNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly account: PodAccount;
  readonly board: Board;
  readonly kept: KeptAnswers;
  readonly answering: Answering;
  readonly lookUp: (accountId: string, userId: string) => Promise<Outcome<Knocker>>;
  readonly told: (accountId: string, problem: Problem | null) => void;
  readonly learned?: Learned | undefined;
  readonly clock: Clock;
}

const pace = { visible: 10_000, hidden: 30_000 };
/** Who knocks is shown without a name rather than later than this. */
const nameAwaited = 4_000;
const nobody: Knocker = { name: '', company: '', title: '', address: '' };

/** Shows what is pending in one account, and carries out answers that waited for it. */
export function createWatcher(parts: Parts): Watcher {
  const { state, account, board, kept, answering, lookUp, told, learned, clock } = parts;
  const { accountId, client } = account;
  let stopped = false;

  async function poll(): Promise<boolean> {
    const askedAt = clock.now();
    const outcome = await client.connection.list({ status: 'pending_incoming' });
    if (stopped) return true;
    tellReach(outcome, (problem) => told(accountId, problem));
    if (outcome.ok || outcome.problem.code === 'not-allowed') {
      learned?.(accountId, 'requests', outcome.ok);
    }
    if (!outcome.ok) return false;
    const pending = pendingOf(outcome.value);
    const met = await Promise.all([...pending].map(([id, one]) => meet(id, one)));
    if (stopped) return true;
    show(met, askedAt);
    await kept.drop(
      kept
        .of(accountId)
        .map(({ request }) => request.id)
        .filter((id) => !pending.has(id) && !answering.isUnderWay(id)),
    );
    for (const { request } of kept.of(accountId)) void answering.carryOutKept(request.id);
    return true;
  }

  /** Some servers do not heed the status asked for, or tell one connection twice. */
  function pendingOf(connections: readonly UserConnection[]): Map<string, UserConnection> {
    return new Map(
      connections
        .filter(({ status }) => status === 'pending_incoming')
        .map((connection) => [requestId(accountId, connection), connection]),
    );
  }

  async function meet(id: string, connection: UserConnection): Promise<ConnectionRequest> {
    const shown = board.get(id);
    if (shown && shown.name !== '') return shown;
    const found = await inTime(lookUp(accountId, connection.userId), nameAwaited, clock);
    return newRequest(accountId, connection, found?.ok ? found.value : nobody);
  }

  /** Progress is taken as it is now: answers went on while names were looked up. */
  function show(met: readonly ConnectionRequest[], askedAt: number) {
    const ids = new Set(met.map(({ id }) => id));
    const open = met.filter(({ id }) => !answering.isSettled(id, askedAt));
    const answeredNow = board
      .of(accountId)
      .filter(({ id }) => !ids.has(id) && answering.isUnderWay(id));
    board.replace(accountId, [...open.map(withProgress), ...answeredNow]);
  }

  function withProgress(request: ConnectionRequest): ConnectionRequest {
    const shown = board.get(request.id);
    if (shown && shown.name === request.name) return shown;
    if (shown) return { ...request, progress: shown.progress };
    const waiting = kept.get(request.id);
    if (!waiting) return request;
    return { ...request, progress: { kind: 'waiting-for-network', answer: waiting.answer } };
  }

  // What waits for the network is shown while there is none, too.
  board.replace(
    accountId,
    kept.of(accountId).map(({ request }) => request),
  );
  const polling = createPolling({ state, accountId, clock, pace, poll });
  return {
    pollNow: polling.beatNow,
    stop() {
      stopped = true;
      polling.stop();
      board.replace(accountId, []);
    },
  };
}
