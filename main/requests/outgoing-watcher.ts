import type { Outcome, Problem } from '../../preload/contract.ts';
import { success } from '../../preload/contract.ts';
import type { UserConnection } from '../pod/models.ts';
import { createPolling, isFinal, tellReach } from '../polling.ts';
import { type Clock, inTime } from '../rhythm.ts';
import type { State } from '../state.ts';
import type { OutgoingBoard } from './outgoing-board.ts';
import type { Knocker } from './request.ts';
import type { SentRequest, SentRequests } from './sent-requests.ts';
import type { PodAccount } from './source.ts';

/** Watches what became of the requests that one account sent. */
export interface OutgoingWatcher {
  readonly pollNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly account: PodAccount;
  readonly board: OutgoingBoard;
  readonly sent: SentRequests;
  readonly lookUp: (accountId: string, userId: string) => Promise<Outcome<Knocker>>;
  readonly told: (accountId: string, problem: Problem | null) => void;
  /** Somebody we had asked is pending no more, and did not decline. */
  readonly changed: (accountId: string) => void;
  readonly clock: Clock;
}

/**
 * Whom we asked takes days to answer; with the requests of others this stays below the 150 questions
 * that an idle hour may cost.
 */
const pace = { visible: 60_000, hidden: 10 * 60_000, longHidden: 30 * 60_000 };
/** Nobody waits for a name longer than this. */
const nameAwaited = 4_000;

/** Shows what we asked for, pending and declined; what was accepted leaves the list. */
export function createOutgoingWatcher(parts: Parts): OutgoingWatcher {
  const { state, account, board, sent, lookUp, told, changed, clock } = parts;
  const { accountId, client } = account;
  let stopped = false;

  async function poll(): Promise<boolean> {
    const before = sent.of(accountId);
    const listed = await client.connection.list({ status: 'pending_outgoing' });
    if (stopped) return true;
    tellReach(listed, (problem) => told(accountId, problem));
    if (!listed.ok) return isFinal(listed.problem);
    const pending = listed.value.filter(({ status }) => status === 'pending_outgoing');
    const others = await declinedAmong(withoutThese(before, pending));
    if (!others.ok) return isFinal(others.problem);
    const waiting = pending.map((one) => sentOf(one, false));
    const shown = await Promise.all([...waiting, ...others.value].map(named));
    if (!stopped) await show(withLater(shown, sentSince(before, pending)));
    return true;
  }

  async function show(requests: readonly SentRequest[]) {
    board.show(accountId, requests);
    await sent.replace(accountId, requests);
  }

  /** What was sent while we asked may be missing in the answer. */
  function sentSince(before: readonly SentRequest[], pending: readonly UserConnection[]) {
    const listed = new Set(pending.map(({ userId }) => userId));
    return sent.of(accountId).filter((one) => !before.includes(one) && !listed.has(one.userId));
  }

  /** What is pending no more; whoever has since asked us is left out. */
  function withoutThese(before: readonly SentRequest[], pending: readonly UserConnection[]) {
    const knocking = state.getState().requests.filter((one) => one.accountId === accountId);
    const over = new Set([...pending, ...knocking].map(({ userId }) => userId));
    return before.filter(({ userId }) => !over.has(userId));
  }

  /** A pod tells what was declined, not by whom: ours is the very asking that we saw pending. */
  async function declinedAmong(
    earlier: readonly SentRequest[],
  ): Promise<Outcome<readonly SentRequest[]>> {
    if (earlier.length === 0) return success([]);
    const listed = await client.connection.list({ status: 'rejected' });
    if (!listed.ok) return listed;
    const rejected = new Map(
      listed.value.filter(({ status }) => status === 'rejected').map((one) => [one.userId, one]),
    );
    const hasEnded = earlier.some(({ userId, declined }) => !declined && !rejected.has(userId));
    if (hasEnded) changed(accountId);
    return success(
      earlier.flatMap((before) => {
        const now = rejected.get(before.userId);
        return now?.requestCounter === before.timesAsked ? [sentOf(now, true)] : [];
      }),
    );
  }

  function sentOf(connection: UserConnection, declined: boolean): SentRequest {
    const { userId, firstRequestedAt, updatedAt, requestCounter: timesAsked } = connection;
    const before = sent.of(accountId).find((one) => one.userId === userId);
    const { name = '', company = '' } = before ?? {};
    const times = { firstRequestedAt, updatedAt, timesAsked };
    return { accountId, userId, name, company, ...times, declined };
  }

  async function named(request: SentRequest): Promise<SentRequest> {
    if (request.name !== '') return request;
    const found = await inTime(lookUp(accountId, request.userId), nameAwaited, clock);
    if (!found?.ok) return request;
    return { ...request, name: found.value.name, company: found.value.company };
  }

  // What we knew is shown while there is no network, too.
  board.show(accountId, sent.of(accountId));
  const polling = createPolling({ state, accountId, clock, pace, poll });
  return {
    pollNow: polling.beatNow,
    stop() {
      stopped = true;
      polling.stop();
      board.show(accountId, []);
    },
  };
}

/** What was sent later is the last word on whom it went to. */
function withLater(shown: readonly SentRequest[], later: readonly SentRequest[]): SentRequest[] {
  const again = new Set(later.map(({ userId }) => userId));
  return [...shown.filter(({ userId }) => !again.has(userId)), ...later];
}
