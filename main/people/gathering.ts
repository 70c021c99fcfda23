import { barrierIn, type Outcome, type Problem } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { isBack, isFinal } from '../polling.ts';
import { type Clock, createRhythm, isWithin } from '../rhythm.ts';
import type { State } from '../state.ts';
import type { Announcer } from './announcer.ts';
import { gatherConnections, type Meeting } from './gather-pod.ts';
import { gatherList } from './gather-spaces.ts';
import type { HeardLists } from './heard-lists.ts';
import type { LookUps } from './look-ups.ts';
import type { Lull } from './lull.ts';
import type { Source, Told } from './person.ts';
import type { Roster } from './roster.ts';
import type { PodAccount, SpacesAccount } from './sources.ts';

/** Keeps the people of one account up to date. */
export interface Gathering {
  /** Asks for everything, however lately it was heard. */
  readonly gatherNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly accountId: string;
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
  readonly lookUps: LookUps;
  readonly heardLists: Pick<HeardLists, 'isFresh' | 'note'>;
  readonly lull: Pick<Lull, 'wait'>;
  readonly roster: Pick<Roster, 'settle' | 'knownOf'>;
  readonly learn: (told: readonly Told[]) => Promise<void>;
  readonly announcer: Pick<Announcer, 'loading'>;
  /** Told that the account could not be reached, or was heard in full (null). */
  readonly told: (problem: Problem | null) => void;
  readonly log: Log;
  readonly clock: Clock;
}

/** Colleagues come and go by the day, not by the minute. */
const every = 6 * 60 * 60_000;
const many = 20;
/** Who says the same so much later does mean it. */
const doubtedFor = 60 * 60_000;

/**
 * Gathers at once, every six hours, and sooner after a failure: as soon as the account is connected
 * again. Not while asleep or offline. Colleagues, who may be a hundred thousand, are not asked for
 * again soon after they were heard, be it before Foyer was started anew; and what is told waits
 * while somebody types.
 */
export function createGathering(parts: Parts): Gathering {
  const { state, accountId, pods, spaces, lookUps, heardLists, roster, announcer, told, log } =
    parts;
  let stopped = false;
  /** Until colleagues were heard, however often that fails. */
  let wantsAll = false;
  let missed = false;
  /** Since when a list has told of too few people. */
  const doubted = new Map<Source, number>();

  async function gather(): Promise<boolean> {
    // Hearing the account may be what connects it again.
    missed = false;
    const done = announcer.loading();
    const pod = pods().find((account) => account.accountId === accountId);
    const space = spaces().find((account) => account.accountId === accountId);
    const isFresh = !wantsAll && heardLists.isFresh(accountId, 'colleague');
    const outcomes = await Promise.all([
      ...(space ? [gatherList(space, 'direct-space', meet('direct-space'))] : []),
      ...(space && !isFresh ? [gatherList(space, 'colleague', meet('colleague'))] : []),
      ...(pod ? [gatherConnections(pod, lookUps, meet('connection'))] : []),
    ]);
    done();
    if (!stopped) tellLine(outcomes);
    const failed = outcomes.find((outcome) => !outcome.ok);
    log('gathered people', {
      account: pod ? 'symphony' : 'spaces',
      problem: failed && !failed.ok ? failed.problem.code : 'none',
    });
    missed = outcomes.some((outcome) => !outcome.ok && !isFinal(outcome.problem));
    return !missed;
  }

  /** A long list that takes too long says nothing about the line. */
  function tellLine(outcomes: readonly Outcome<void>[]) {
    for (const outcome of outcomes) {
      if (outcome.ok) continue;
      const isBarred = barrierIn(outcome.problem) !== undefined;
      const isAway = ['offline', 'unreachable'].includes(outcome.problem.code);
      if (isBarred || isAway) told(outcome.problem);
      return;
    }
    if (outcomes.length > 0) told(null);
  }

  /** Half of many people gone at once is more likely a list that broke off than the truth. */
  function isSlip(listed: ReadonlySet<string>, source: Source): boolean {
    const since = doubted.get(source) ?? parts.clock.now();
    const isDoubtful = hasTooFew(listed, source);
    if (isDoubtful) doubted.set(source, since);
    else doubted.delete(source);
    return isDoubtful && isWithin(doubtedFor, since, parts.clock);
  }

  function hasTooFew(listed: ReadonlySet<string>, source: Source): boolean {
    let known = 0;
    for (const piece of roster.knownOf(accountId)) {
      known += piece.filter(({ sources }) => sources?.includes(source)).length;
    }
    return known > many && listed.size * 2 < known;
  }

  const meet = (source: Source): Meeting => ({
    async learn(people) {
      await parts.lull.wait();
      if (!stopped) await parts.learn(people);
    },
    async settle(listed) {
      if (stopped || isSlip(listed, source)) return;
      await roster.settle(accountId, source, (userId) => listed.has(userId));
      if (source !== 'colleague' || stopped) return;
      heardLists.note(accountId, source);
      wantsAll = false;
    },
    isStopped: () => stopped,
  });

  const rhythm = createRhythm({
    clock: parts.clock,
    beat: gather,
    every: () => {
      const { online, awake } = state.getState().surroundings;
      return online && awake ? every : null;
    },
  });
  const unfollow = state.subscribe((now, before) => {
    if (now.surroundings !== before.surroundings) rhythm.retime();
    if (missed && isBack(accountId, now, before)) void rhythm.beatNow();
  });

  return {
    gatherNow() {
      wantsAll = true;
      return rhythm.beatNow();
    },
    stop() {
      stopped = true;
      unfollow();
      rhythm.stop();
    },
  };
}
