import type { Answer, Outcome, Problem } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { type PerAccount, perAccount } from '../per-account.ts';
import { type Clock, systemClock } from '../rhythm.ts';
import type { State } from '../state.ts';
import { createAnswering } from './answering.ts';
import { createBoard } from './board.ts';
import { createKeptAnswers, type Files } from './kept-answers.ts';
import type { Knocker } from './request.ts';
import type { Learned, PodAccount } from './source.ts';
import { createWatcher, type Watcher } from './watcher.ts';

/** Who is knocking. */
export interface Requests {
  readonly start: () => Promise<void>;
  /**
   * Answers a request. Good also when the answer has to wait for the network: the request says so.
   * `not-found`: it is not pending any more; `conflict`: it was answered the other way.
   */
  readonly answerRequest: (question: {
    readonly requestId: string;
    readonly answer: Answer;
  }) => Promise<Outcome<void>>;
  /** Asks every account now. */
  readonly pollNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Surroundings {
  readonly state: State;
  readonly pods: () => readonly PodAccount[];
  readonly lookUp: (accountId: string, userId: string) => Promise<Outcome<Knocker>>;
  readonly files: Files;
  /** Told that an account could not be reached, or could again (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
  /** Told what the account may do, or may not. */
  readonly learned?: Learned;
  readonly log: Log;
  readonly clock?: Clock;
}

/** Watches every Symphony account for requests and gives the answers to them. */
export function createRequests(surroundings: Surroundings): Requests {
  const { state, pods, lookUp, files, told, learned, log, clock = systemClock } = surroundings;
  const board = createBoard(state);
  const kept = createKeptAnswers(files);
  const clientOf = (accountId: string) =>
    pods().find((account) => account.accountId === accountId)?.client;
  const answering = createAnswering({ board, kept, clientOf, learned, clock, log });
  let watchers: PerAccount<Watcher> | null = null;
  let unfollow = () => {};

  return {
    async start() {
      await kept.load();
      watchers = perAccount(state, pods, (account) =>
        createWatcher({ state, account, board, kept, answering, lookUp, told, learned, clock }),
      );
      unfollow = state.subscribe((now, before) => {
        const gone = before.accounts.filter(({ id }) => !now.accounts.some((one) => one.id === id));
        const ids = gone.flatMap(({ id }) => kept.of(id)).map(({ request }) => request.id);
        if (ids.length > 0) void kept.drop(ids);
      });
    },
    answerRequest: ({ requestId, answer }) => answering.answer(requestId, answer),
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
