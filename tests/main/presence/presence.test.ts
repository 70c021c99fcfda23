import { describe, expect, it } from 'vitest';
import type { PresenceChanges } from '../../../main/presence/changes.ts';
import { createPresence } from '../../../main/presence/presence.ts';
import type { State } from '../../../main/state.ts';
import {
  failure,
  type Outcome,
  type PresenceCategory,
  type Problem,
  success,
} from '../../../preload/contract.ts';
import { connected, show, stateWith } from '../a-state.ts';
import { createManualClock } from '../manual-clock.ts';
import { noThreads } from '../no-threads.ts';
import { piecesOf } from '../pieces.ts';

const accountId = 'symphony:1@pod';

interface Pod {
  whole: Outcome<{ userId: string; category: PresenceCategory }[]>;
  readonly single: Map<string, PresenceCategory>;
  askedWhole: number;
  readonly askedSingle: string[];
}

/** A pod that a test tells what to say. */
function startPresence(
  prepare: (world: { pod: Pod; onShow: string[]; state: State }) => void = () => {},
) {
  const clock = createManualClock();
  const state = stateWith(connected(accountId));
  const pod: Pod = { whole: success([]), single: new Map(), askedWhole: 0, askedSingle: [] };
  const published: PresenceChanges[] = [];
  const told: (Problem | null)[] = [];
  const onShow: string[] = [];
  const presence = createPresence({
    state,
    clock,
    log: () => undefined,
    startThread: noThreads,
    onShow: () => onShow,
    publish: (changes) => void published.push(changes),
    told: (_account, problem) => void told.push(problem),
    pods: () => [
      {
        accountId,
        userId: '99',
        client: {
          ownPresence: {
            get: async () => failure('not-found'),
            set: async () => failure('not-found'),
          },
          presence: {
            async all() {
              pod.askedWhole += 1;
              return pod.whole.ok ? success(piecesOf(asPodsSayIt(pod.whole.value))) : pod.whole;
            },
            async one({ userId }) {
              pod.askedSingle.push(userId);
              const category = pod.single.get(userId);
              return category ? success({ category }) : failure('not-found');
            },
          },
        },
      },
    ],
  });
  prepare({ pod, onShow, state });
  presence.start();
  return { clock, state, pod, published, told, onShow, presence };
}

function asPodsSayIt(whole: readonly { userId: string; category: PresenceCategory }[]): string {
  const word = (category: string) => category.toUpperCase().replaceAll('-', '_');
  return JSON.stringify(
    whole.map(({ userId, category }) => ({ uid: Number(userId), category: word(category) })),
  );
}

const changedIn = (changes: PresenceChanges | undefined) =>
  Object.fromEntries(changes?.changed ?? []);

describe('presence of a whole pod', () => {
  it('is told once, then only what changed; who is left out is offline', async () => {
    const { clock, pod, published } = startPresence((world) => {
      world.pod.whole = success([
        { userId: '1', category: 'available' },
        { userId: '2', category: 'busy' },
        { userId: '3', category: 'away' },
      ]);
    });
    await clock.pass(60_000);
    expect(published.map(changedIn)).toEqual([{ 1: 'available', 2: 'busy', 3: 'away' }]);
    expect(published[0]?.others).toBe('offline');
    pod.whole = success([
      { userId: '1', category: 'available' },
      { userId: '2', category: 'unknown' },
    ]);
    await clock.pass(60_000);
    await clock.pass(60_000);
    expect(published.map(changedIn).slice(1)).toEqual([{ 2: 'unknown', 3: 'offline' }]);
  });

  it('says nothing when nothing changed', async () => {
    const { clock, pod, published } = startPresence();
    pod.whole = success([{ userId: '1', category: 'offline' }]);
    await clock.pass(200_000);
    expect(pod.askedWhole).toBe(4);
    expect(published.map(changedIn)).toEqual([{}]);
  });

  it('is asked for often while the popover is open', async () => {
    const { clock, state, pod } = startPresence();
    await clock.pass(20_000);
    show(state, true);
    await clock.pass(30_000);
    expect(pod.askedWhole).toBe(5);
  });

  it('tells that the pod is out of reach, keeps what was known, and asks less', async () => {
    const { clock, pod, published, told } = startPresence();
    pod.whole = success([{ userId: '1', category: 'busy' }]);
    await clock.pass(0);
    pod.whole = failure('unreachable');
    await clock.pass(600_000);
    expect(published).toHaveLength(1);
    expect(told).toEqual([null, ...told.slice(1).map(() => ({ code: 'unreachable' }))]);
    expect(pod.askedWhole).toBeLessThan(6);
  });
});

describe('presence where the whole pod is denied', () => {
  it.each(['not-allowed', 'not-found'] as const)(
    'is asked for each of the people on show (%s)',
    async (code) => {
      const { clock, pod, published } = startPresence((world) => {
        show(world.state, true);
        world.pod.whole = failure(code);
        world.onShow.push('1', '2', '3');
        world.pod.single.set('1', 'available').set('2', 'away');
      });
      await clock.pass(0);
      expect(changedIn(published[0])).toEqual({ 1: 'available', 2: 'away' });
      expect(published[0]?.others).toBeNull();
      pod.single.set('2', 'busy');
      await clock.pass(60_000);
      expect(changedIn(published[1])).toEqual({ 2: 'busy' });
      expect(pod.askedWhole).toBe(1);
    },
  );

  it('is asked for thirty people at most in a round', async () => {
    const { clock, pod } = startPresence((world) => {
      show(world.state, true);
      world.pod.whole = failure('not-allowed');
      for (let user = 0; user < 100; user += 1) world.onShow.push(String(user));
    });
    await clock.pass(0);
    expect(pod.askedSingle).toHaveLength(30);
  });

  it('is asked for everybody on show in turns, when they are more', async () => {
    const { clock, published, pod } = startPresence(({ pod, onShow, state }) => {
      pod.whole = failure('not-allowed');
      for (let user = 1; user <= 50; user += 1) {
        onShow.push(String(user));
        if (user > 40) pod.single.set(String(user), 'busy');
      }
      show(state, true);
    });
    await clock.pass(25_000);
    pod.single.set('50', 'away');
    await clock.pass(20_000);
    expect(published.map(changedIn)).toContainEqual(expect.objectContaining({ 50: 'away' }));
  });

  it('is asked for people who come on show, once they stayed for a moment', async () => {
    const { clock, pod, published, onShow, presence } = startPresence((world) => {
      show(world.state, true);
      world.pod.whole = failure('not-allowed');
      world.onShow.push('1');
      world.pod.single.set('1', 'available').set('2', 'busy');
    });
    await clock.pass(0);
    onShow.push('2');
    presence.attend();
    presence.attend();
    await clock.pass(1_000);
    expect(pod.askedSingle).toEqual(['99', '1', '2']);
    expect(changedIn(published.at(-1))).toEqual({ 2: 'busy' });
  });

  it('is asked for once when it is not told of somebody, however often they come on show', async () => {
    const { clock, pod, presence } = startPresence((world) => {
      show(world.state, true);
      world.pod.whole = failure('not-allowed');
      world.onShow.push('1');
    });
    await clock.pass(0);
    presence.attend();
    await clock.pass(1_000);
    expect(pod.askedSingle).toEqual(['99', '1']);
  });

  it('is asked for as a whole again after an hour', async () => {
    const { clock, pod } = startPresence((world) => {
      world.pod.whole = failure('not-allowed');
    });
    await clock.pass(3_500_000);
    expect(pod.askedWhole).toBe(1);
    await clock.pass(400_000);
    expect(pod.askedWhole).toBe(2);
  });
});

describe('a signed-out account', () => {
  it('is not asked any more', async () => {
    const { clock, state, pod } = startPresence();
    await clock.pass(0);
    state.setState({ accounts: [] });
    await clock.pass(600_000);
    expect(pod.askedWhole).toBe(1);
    expect(clock.waiting()).toBe(0);
  });
});
