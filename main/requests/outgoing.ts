import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { type PerAccount, perAccount } from '../per-account.ts';
import { type Clock, systemClock } from '../rhythm.ts';
import type { State } from '../state.ts';
import { type Asking, createAsking } from './asking.ts';
import type { Files } from './kept-answers.ts';
import { createOutgoingBoard } from './outgoing-board.ts';
import { createOutgoingWatcher, type OutgoingWatcher } from './outgoing-watcher.ts';
import type { Knocker } from './request.ts';
import { createSentRequests } from './sent-requests.ts';
import type { PodAccount } from './source.ts';

/** At whose door we knock. */
export interface Outgoing extends Asking {
  readonly start: () => Promise<void>;
  /** Asks every account now. */
  readonly pollNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Surroundings {
  readonly state: State;
  readonly pods: () => readonly PodAccount[];
  readonly lookUp: (accountId: string, userId: string) => Promise<Outcome<Knocker>>;
  readonly nameOf: (accountId: string, userId: string) => string | undefined;
  /** Somebody was asked, or has accepted: the account has other people now. */
  readonly changed: (accountId: string) => void;
  readonly files: Files;
  /** Told that an account could not be reached, or could again (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
  readonly log: Log;
  readonly clock?: Clock;
  /** How long a lost answer is waited for before it is looked for again. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Sends requests for connections, and watches in every Symphony account what becomes of them. */
export function createOutgoing(surroundings: Surroundings): Outgoing {
  const { state, pods, files, nameOf, changed, log, sleep, clock = systemClock } = surroundings;
  const board = createOutgoingBoard(state);
  const sent = createSentRequests(files);
  let watchers: PerAccount<OutgoingWatcher> | null = null;
  let unfollow = () => {};

  const { askForConnection } = createAsking({
    clientOf(accountId) {
      const account = pods().find((one) => one.accountId === accountId);
      return account ? success(account.client) : failure('not-signed-in');
    },
    sent,
    nameOf,
    asked(accountId) {
      board.show(accountId, sent.of(accountId));
      changed(accountId);
      void watchers?.get(accountId)?.pollNow();
    },
    sleep,
    log,
  });

  return {
    askForConnection,
    async start() {
      await sent.load();
      watchers = perAccount(state, pods, (account) =>
        createOutgoingWatcher({ ...surroundings, account, board, sent, clock }),
      );
      unfollow = state.subscribe((now, before) => {
        for (const { id } of before.accounts) {
          if (!now.accounts.some((one) => one.id === id)) void sent.replace(id, []);
        }
      });
    },
    async pollNow() {
      await Promise.all(watchers?.all().map((watcher) => watcher.pollNow()) ?? []);
    },
    stop() {
      unfollow();
      watchers?.stop();
      watchers = null;
    },
  };
}
