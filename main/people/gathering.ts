import type { Outcome, Problem, SystemName } from '../../preload/contract.ts';
import { success } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { isBack } from '../polling.ts';
import type { Clock } from '../rhythm.ts';
import { createRhythm } from '../rhythm.ts';
import type { SpacesUser } from '../spaces/models.ts';
import { eachPage } from '../spaces/pages.ts';
import type { State } from '../state.ts';
import type { Announcer } from './announcer.ts';
import type { LookUps } from './look-ups.ts';
import type { Known } from './person.ts';
import type { Roster } from './roster.ts';
import { factsOfSpacesUser, type PodAccount, type SpacesAccount } from './sources.ts';

/** Keeps the people of one account up to date. */
export interface Gathering {
  readonly gatherNow: () => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly state: State;
  readonly accountId: string;
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
  readonly lookUps: LookUps;
  readonly roster: Pick<Roster, 'learn'>;
  readonly announcer: Announcer;
  /** Told that the account could not be reached, or was heard in full (null). */
  readonly told: (problem: Problem | null) => void;
  readonly log: Log;
  readonly clock: Clock;
}

/** Colleagues come and go by the day, not by the minute. */
const every = 6 * 60 * 60_000;
// Large pages: Spaces allows sixty calls of one list a minute.
const pageSize = 500;

/**
 * Gathers at once, every six hours, and sooner after a failure: as soon as the account is connected
 * again. Not while asleep or offline.
 */
export function createGathering(parts: Parts): Gathering {
  const { state, accountId, pods, spaces, lookUps, roster, announcer, told, log, clock } = parts;
  let stopped = false;
  let missed = false;

  async function gather(): Promise<boolean> {
    // Hearing the account may be what connects it again.
    missed = false;
    const done = announcer.loading();
    const pod = pods().find((account) => account.accountId === accountId);
    const space = spaces().find((account) => account.accountId === accountId);
    const outcomes = [
      ...(space ? await gatherSpaces(space) : []),
      ...(pod ? [await gatherConnections(pod)] : []),
    ];
    done();
    if (!stopped) tellLine(outcomes);
    const failed = outcomes.find((outcome) => !outcome.ok);
    log('gathered people', {
      account: pod ? 'symphony' : 'spaces',
      problem: failed && !failed.ok ? failed.problem.code : 'none',
    });
    missed = failed !== undefined;
    return !missed;
  }

  /** A long list that takes too long says nothing about the line. */
  function tellLine(outcomes: readonly Outcome<void>[]) {
    for (const outcome of outcomes) {
      if (outcome.ok) continue;
      if (['offline', 'unreachable'].includes(outcome.problem.code)) told(outcome.problem);
      return;
    }
    if (outcomes.length > 0) told(null);
  }

  function learn(
    system: SystemName,
    ownId: string,
    users: readonly Omit<Known, 'accountId' | 'system'>[],
  ) {
    if (stopped) return;
    const others = users.filter(({ userId }) => userId !== ownId);
    roster.learn(others.map((user) => ({ ...user, accountId, system })));
    announcer.changed();
  }

  async function gatherSpaces({ client, userId }: SpacesAccount): Promise<Outcome<void>[]> {
    const lists = [client.users.withDirectSpace, client.users.colleagues];
    return Promise.all(
      lists.map(async (ask) => {
        for await (const page of eachPage({
          ask,
          size: pageSize,
          idOf: (user: SpacesUser) => user.userId,
        })) {
          if (!page.ok) return page;
          if (stopped) break;
          learn(
            'spaces',
            userId,
            page.value.map((user) => ({ userId: user.userId, ...factsOfSpacesUser(user) })),
          );
        }
        return success();
      }),
    );
  }

  async function gatherConnections({ client, userId }: PodAccount): Promise<Outcome<void>> {
    const connections = await client.connection.list({ status: 'accepted' });
    if (!connections.ok) return connections;
    const accepted = connections.value.filter(({ status }) => status === 'accepted');
    const outcomes = await Promise.all(
      accepted.map(async (connection) => {
        if (stopped) return success();
        const found = await lookUps.byUser(accountId, connection.userId);
        if (found.ok) learn('symphony', userId, [found.value]);
        // Somebody the pod will not tell of is no reason to ask for everybody again.
        const isOver =
          found.ok || !['offline', 'unreachable', 'timed-out'].includes(found.problem.code);
        return isOver ? success() : found;
      }),
    );
    return outcomes.find((outcome) => !outcome.ok) ?? success();
  }

  const rhythm = createRhythm({
    clock,
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
    gatherNow: rhythm.beatNow,
    stop() {
      stopped = true;
      unfollow();
      rhythm.stop();
    },
  };
}
