import {
  failure,
  type Outcome,
  type PresenceCategory,
  type Problem,
  success,
} from '../../preload/contract.ts';
import type { Pieces } from '../net/body.ts';
import type { Log } from '../net.ts';
import { createPolling, tellReach } from '../polling.ts';
import { type Clock, isWithin } from '../rhythm.ts';
import type { State } from '../state.ts';
import type { StartThread } from '../thread.ts';
import type { PresenceChanges } from './changes.ts';
import type { Presences } from './ledger.ts';
import { createReader } from './reader.ts';
import { askEach } from './single.ts';
import type { PodAccount } from './source.ts';

/** Asks one account again and again. */
export interface Poller {
  readonly attend: () => void;
  readonly pollNow: () => Promise<void>;
  /** Takes in what one user's presence is, as was learned in another way. */
  readonly learn: (userId: string, category: PresenceCategory) => void;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly account: PodAccount;
  readonly onShow: (accountId: string) => readonly string[];
  readonly publish: (changes: PresenceChanges) => void;
  /** Told each time the pod has answered. */
  readonly answered?: () => void;
  readonly told?: (accountId: string, problem: Problem | null) => void;
  readonly learned?: (accountId: string, capability: 'whole-presence', may: boolean) => void;
  readonly startThread: StartThread;
  readonly log: Log;
  readonly clock: Clock;
}

// While nobody looks, nobody minds; the popover asks at once when it opens.
/** Together with who knocks, twice a minute, that stays below 150 calls an hour. */
const pace = { visible: 10_000, hidden: 60_000, longHidden: 240_000 };
/** A denial may end when rights change, so the whole pod is asked for again once in a while. */
const denialLasts = 60 * 60_000;
const attendAfter = 300;
const mostARound = 30;

/**
 * Asks for the whole pod; where that is not allowed (403) or not known (404), for each of the
 * people on show, in turns where they are many. Publishes only what changed.
 */
export function createPoller({
  state,
  account,
  onShow,
  publish,
  answered,
  told,
  learned,
  startThread,
  log,
  clock,
}: Parts): Poller {
  const { accountId, userId: ownId, client } = account;
  const reader = createReader({ startThread, log });
  /** Who was asked for alone, and what was told. */
  const single = new Map<string, PresenceCategory>();
  /** In which round somebody was last asked for alone, answered or not. */
  const rounds = new Map<string, number>();
  let round = 0;
  let wholeTold = false;
  let deniedAt: number | null = null;
  let isAsking = false;
  let stopped = false;
  let cancelAttend = () => {};

  const isDenied = () => deniedAt !== null && isWithin(denialLasts, deniedAt, clock);

  /** Ourselves, and whoever somebody looks at: one by one is too dear for people nobody sees. */
  const wanted = () => [ownId, ...(state.getState().opening.visible ? waiting() : [])];

  /** Whoever is on show, those first whose turn was longest ago. */
  function waiting(): readonly string[] {
    const turnOf = (userId: string) => rounds.get(userId) ?? 0;
    return onShow(accountId).toSorted((one, other) => turnOf(one) - turnOf(other));
  }

  async function poll(): Promise<boolean> {
    isAsking = true;
    const went = await (isDenied() ? pollEach(wanted()) : pollWhole());
    isAsking = false;
    if (went && !stopped) answered?.();
    return went;
  }

  async function pollWhole(): Promise<boolean> {
    const outcome = await client.presence.all();
    if (outcome.ok) return readWhole(outcome.value);
    const { code } = outcome.problem;
    if (code !== 'not-allowed' && code !== 'not-found') return heard(outcome);
    log('presence of the whole pod is not to be had', { problem: code });
    deniedAt = clock.now();
    if (!stopped) learned?.(accountId, 'whole-presence', false);
    return pollEach(wanted());
  }

  async function readWhole(body: Pieces): Promise<boolean> {
    const read = await reader.read(body);
    if (!read) return heard(failure('unexpected-answer'));
    tell(read.changed, 'offline', read.anew);
    deniedAt = null;
    single.clear();
    rounds.clear();
    if (!stopped) learned?.(accountId, 'whole-presence', true);
    return heard(success());
  }

  async function pollEach(everybody: readonly string[]): Promise<boolean> {
    const userIds = everybody.slice(0, mostARound);
    round += 1;
    for (const userId of userIds) rounds.set(userId, round);
    const outcome = await askEach(client, userIds);
    if (!outcome.ok) return heard(outcome);
    const changed = new Map(
      [...outcome.value].filter(([userId, category]) => single.get(userId) !== category),
    );
    for (const [userId, category] of changed) single.set(userId, category);
    if (changed.size > 0) reader.learn(changed);
    tell(changed, null);
    return userIds.length === 0 || heard(outcome);
  }

  function tell(changed: Presences, others: PresenceCategory | null, anew = false) {
    if (stopped) return;
    const isWhole = others !== null;
    const isNews = changed.size > 0 || isWhole !== wholeTold || anew;
    wholeTold = isWhole;
    if (isNews) publish({ accountId, changed, others, anew });
  }

  function heard(outcome: Outcome<unknown>): boolean {
    if (!stopped) tellReach(outcome, (problem) => told?.(accountId, problem));
    return outcome.ok;
  }

  const polling = createPolling({ state, accountId, clock, pace, poll });
  return {
    attend() {
      if (!isDenied()) return;
      cancelAttend();
      cancelAttend = clock.after(attendAfter, () => {
        void pollEach(waiting().filter((userId) => !rounds.has(userId)));
      });
    },
    pollNow: polling.beatNow,
    learn(userId, category) {
      const changed = new Map([[userId, category]]);
      if (single.has(userId)) single.set(userId, category);
      reader.learn(changed);
      tell(changed, wholeTold ? 'offline' : null);
      // An answer that is on its way may be older than this.
      if (isAsking) void polling.beatNow();
    },
    stop() {
      stopped = true;
      cancelAttend();
      reader.stop();
      polling.stop();
    },
  };
}
