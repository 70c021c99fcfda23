import type { Outcome, Problem, QuestionOf } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { type PerAccount, perAccount } from '../per-account.ts';
import { type Clock, systemClock } from '../rhythm.ts';
import type { State } from '../state.ts';
import type { StartThread } from '../thread.ts';
import type { PresenceChanges } from './changes.ts';
import { createChoosing } from './choosing.ts';
import { createOwnBoard } from './own.ts';
import { createPoller, type Poller } from './poller.ts';
import type { PodAccount } from './source.ts';

/** Who is in. */
export interface Presence {
  readonly start: () => void;
  /** Other people are on show now: where only single people can be asked for, asks for the new. */
  readonly attend: () => void;
  /** Asks every account now. */
  readonly pollNow: () => Promise<void>;
  /** Sets our own presence, where the pod has that. */
  readonly setOwnPresence: (question: QuestionOf<'setOwnPresence'>) => Promise<Outcome<void>>;
  readonly stop: () => void;
}

interface Surroundings {
  readonly state: State;
  readonly pods: () => readonly PodAccount[];
  /** User ids of the people on show, as that account knows them. */
  readonly onShow: (accountId: string) => readonly string[];
  /** Told what changed, and nothing when nothing did. */
  readonly publish: (changes: PresenceChanges) => void;
  /** Told that an account could not be reached, or could again (null). */
  readonly told?: (accountId: string, problem: Problem | null) => void;
  /** Told what the account may do, or may not. */
  readonly learned?: (
    accountId: string,
    capability: 'whole-presence' | 'set-presence',
    may: boolean,
  ) => void;
  /** For reading the presence of a large pod. */
  readonly startThread: StartThread;
  readonly log: Log;
  readonly clock?: Clock;
  /** For tests that own the time. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** One poller for each Symphony account, as long as it is signed in. */
export function createPresence(surroundings: Surroundings): Presence {
  const { state, pods, told, learned, sleep, clock = systemClock } = surroundings;
  let pollers: PerAccount<Poller> | null = null;
  const board = createOwnBoard(state);
  const choosing = createChoosing({
    board,
    settled({ accountId, userId }, presence) {
      board.change(accountId, { told: presence });
      pollers?.get(accountId)?.learn(userId, presence);
    },
    told,
    learned,
    sleep,
  });

  function publish(changes: PresenceChanges) {
    board.hear(changes);
    surroundings.publish(changes);
  }

  /** Our own presence is known from what is asked anyway. */
  function begin(account: PodAccount): Poller {
    const { accountId } = account;
    board.put(account);
    const answered = () => void choosing.find(accountId);
    const poller = createPoller({ ...surroundings, clock, account, publish, answered });
    return {
      ...poller,
      stop() {
        poller.stop();
        board.remove(accountId);
      },
    };
  }

  return {
    start() {
      pollers ??= perAccount(state, pods, begin);
    },
    attend() {
      for (const poller of pollers?.all() ?? []) poller.attend();
    },
    async pollNow() {
      await Promise.all(pollers?.all().map((poller) => poller.pollNow()) ?? []);
    },
    setOwnPresence: choosing.set,
    stop() {
      pollers?.stop();
      pollers = null;
      board.stop();
    },
  };
}
