import type { Outcome, PresenceCategory, Problem } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { createPolling, tellReach } from '../polling.ts';
import type { Clock } from '../rhythm.ts';
import type { State } from '../state.ts';
import { differences, type PresenceChanges } from './changes.ts';
import { askEach } from './single.ts';
import type { PodAccount } from './source.ts';

/** Asks one account again and again. */
export interface Poller {
  readonly attend: () => void;
  readonly pollNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly account: PodAccount;
  readonly onShow: (accountId: string) => readonly string[];
  readonly publish: (changes: PresenceChanges) => void;
  readonly told?: (accountId: string, problem: Problem | null) => void;
  readonly learned?: (accountId: string, capability: 'whole-presence', may: boolean) => void;
  readonly log: Log;
  readonly clock: Clock;
}

// While nobody looks, nobody minds; the popover asks at once when it opens.
const pace = { visible: 10_000, hidden: 60_000, longHidden: 180_000 };
/** A denial may end when rights change, so the whole pod is asked for again once in a while. */
const denialLasts = 60 * 60_000;
const attendAfter = 300;

/**
 * Asks for the whole pod; where that is not allowed (403) or not known (404), for each of the
 * people on show. Publishes only what changed.
 */
export function createPoller({
  state,
  account,
  onShow,
  publish,
  told,
  learned,
  log,
  clock,
}: Parts): Poller {
  const { accountId, client } = account;
  let known: ReadonlyMap<string, PresenceCategory> = new Map();
  let wholeTold = false;
  let deniedAt: number | null = null;
  let stopped = false;
  let cancelAttend = () => {};

  const isDenied = () => deniedAt !== null && clock.now() - deniedAt < denialLasts;

  async function poll(): Promise<boolean> {
    if (isDenied()) return pollEach(onShow(accountId));
    const outcome = await client.presence.all();
    if (outcome.ok) {
      deniedAt = null;
      if (!stopped) learned?.(accountId, 'whole-presence', true);
      const now = new Map(outcome.value.map(({ userId, category }) => [userId, category]));
      tell(differences(known, now), 'offline', now);
      return heard(outcome);
    }
    const { code } = outcome.problem;
    if (code !== 'not-allowed' && code !== 'not-found') return heard(outcome);
    log('presence of the whole pod is not to be had', { problem: code });
    deniedAt = clock.now();
    if (!stopped) learned?.(accountId, 'whole-presence', false);
    return pollEach(onShow(accountId));
  }

  async function pollEach(userIds: readonly string[]): Promise<boolean> {
    const outcome = await askEach(client, userIds);
    if (!outcome.ok) return heard(outcome);
    const changed = new Map(
      [...outcome.value].filter(([userId, category]) => known.get(userId) !== category),
    );
    tell(changed, null, new Map([...known, ...outcome.value]));
    return userIds.length === 0 || heard(outcome);
  }

  function tell(
    changed: ReadonlyMap<string, PresenceCategory>,
    others: PresenceCategory | null,
    now: ReadonlyMap<string, PresenceCategory>,
  ) {
    if (stopped) return;
    const isWhole = others !== null;
    known = now;
    if (changed.size > 0 || isWhole !== wholeTold) publish({ accountId, changed, others });
    wholeTold = isWhole;
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
        void pollEach(onShow(accountId).filter((userId) => !known.has(userId)));
      });
    },
    pollNow: polling.beatNow,
    stop() {
      stopped = true;
      cancelAttend();
      polling.stop();
    },
  };
}
