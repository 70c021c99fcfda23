import { describe, expect, it } from 'vitest';
import { createPresence } from '../../../main/presence/presence.ts';
import {
  type Capability,
  choosablePresences,
  failure,
  type Outcome,
  type PresenceCategory,
  success,
} from '../../../preload/contract.ts';
import { connected, show, stateWith } from '../a-state.ts';
import { createManualClock } from '../manual-clock.ts';
import { noThreads } from '../no-threads.ts';
import { piecesOf } from '../pieces.ts';

const accountId = 'symphony:1@pod';
const me = '99';

interface Pod {
  /** What the pod holds as our presence. */
  mine: PresenceCategory;
  /** What it says to whoever asks for all. */
  whole: 'told' | 'denied';
  own: 'known' | 'not-found' | 'not-allowed' | 'unreachable';
  /** What becomes of a presence that is set. */
  take: (presence: PresenceCategory) => Outcome<void> | 'silence';
  readonly asked: string[];
}

/** A pod that a test tells what to say, and the account that asks it. */
function startPresence(prepare: Partial<Pod> = {}) {
  const clock = createManualClock();
  const state = stateWith(connected(accountId));
  const pod: Pod = {
    ...{ mine: 'available', whole: 'told', own: 'known', asked: [] },
    take: () => success(),
    ...prepare,
  };
  const category = () => success({ category: pod.mine });
  const presence = createPresence({
    state,
    clock,
    log: () => undefined,
    startThread: noThreads,
    onShow: () => ['1', '2', '3'],
    publish: () => undefined,
    sleep: async () => undefined,
    learned(id, capability, may) {
      const accounts = state.getState().accounts.map((account) => {
        const others = account.capabilities.filter((one) => one !== capability);
        const capabilities: readonly Capability[] = may ? [...others, capability] : others;
        return account.id === id ? { ...account, capabilities } : account;
      });
      state.setState({ accounts });
    },
    pods: () => [
      {
        accountId,
        userId: me,
        client: {
          presence: {
            async all() {
              pod.asked.push('all');
              if (pod.whole === 'denied') return failure('not-allowed');
              const row = { uid: 99, category: pod.mine.toUpperCase().replaceAll('-', '_') };
              return success(piecesOf(JSON.stringify(pod.mine === 'offline' ? [] : [row])));
            },
            async one({ userId }) {
              pod.asked.push(`one ${userId}`);
              return userId === me ? category() : failure('not-found');
            },
          },
          ownPresence: {
            async get() {
              pod.asked.push('own');
              return pod.own === 'known' ? category() : failure(pod.own);
            },
            async set({ presence: chosen }) {
              pod.asked.push(`set ${chosen}`);
              const taken = pod.take(chosen);
              if (taken === 'silence') pod.mine = chosen;
              if (taken === 'silence') return failure('timed-out');
              if (taken.ok) pod.mine = chosen;
              return taken.ok ? category() : taken;
            },
          },
        },
      },
    ],
  });
  presence.start();
  const own = () => state.getState().ownPresence[0];
  return { clock, state, pod, presence, own };
}

describe('our own presence', () => {
  it('is known from the presence of all, which is asked for anyway', async () => {
    const { clock, pod, own } = startPresence({ own: 'not-found' });
    await clock.pass(0);
    expect(own()).toEqual({ accountId, presence: 'available', offers: [] });
    pod.mine = 'away';
    await clock.pass(60_000);
    expect(own()?.presence).toBe('away');
    pod.mine = 'offline';
    await clock.pass(60_000);
    expect(own()?.presence).toBe('offline');
    expect(pod.asked).toEqual(['all', 'own', 'all', 'all']);
  });

  it('is asked for alone where nobody may see all, and then nobody else while hidden', async () => {
    const { clock, state, pod, own } = startPresence({ whole: 'denied', mine: 'busy' });
    await clock.pass(30 * 60_000);
    expect(own()?.presence).toBe('busy');
    expect(pod.asked.filter((asked) => asked !== 'one 99')).toEqual(['all', 'own']);
    expect(pod.asked.length).toBeLessThan(20);
    show(state, true);
    await clock.pass(0);
    expect(pod.asked.slice(-4)).toEqual(['one 99', 'one 1', 'one 2', 'one 3']);
  });

  it('goes with the account', async () => {
    const { clock, state } = startPresence();
    await clock.pass(0);
    state.setState({ accounts: [] });
    expect(state.getState().ownPresence).toEqual([]);
  });
});

describe('whether it can be set', () => {
  it.each(['not-found', 'not-allowed'] as const)(
    'is asked once, and never again (%s)',
    async (own) => {
      const { clock, pod, own: shown } = startPresence({ own });
      await clock.pass(3_600_000);
      expect(shown()?.offers).toEqual([]);
      expect(pod.asked.filter((asked) => asked === 'own')).toHaveLength(1);
    },
  );

  it('is found out as soon as the pod can be reached', async () => {
    const { clock, pod, own } = startPresence({ own: 'unreachable' });
    await clock.pass(0);
    expect(own()?.offers).toEqual([]);
    pod.own = 'known';
    await clock.pass(120_000);
    expect(own()?.offers).toEqual(choosablePresences);
    expect(pod.asked.filter((asked) => asked === 'own')).toHaveLength(2);
  });
});

describe('setting it', () => {
  it('is shown at once, sent once, read back, and stays', async () => {
    const { clock, pod, presence, own } = startPresence();
    await clock.pass(0);
    pod.asked.length = 0;
    const set = presence.setOwnPresence({ accountId, presence: 'busy' });
    expect(own()?.presence).toBe('busy');
    expect(await set).toEqual(success());
    expect(pod.asked).toEqual(['set busy', 'own']);
    await clock.pass(600_000);
    expect(own()?.presence).toBe('busy');
  });

  it('is taken back with a word where the pod refuses it, and not offered again', async () => {
    const { clock, presence, own } = startPresence({
      take: (wanted) => (wanted === 'off-work' ? failure('not-allowed') : success()),
    });
    await clock.pass(0);
    const set = await presence.setOwnPresence({ accountId, presence: 'off-work' });
    expect(set).toMatchObject({ ok: false, problem: { code: 'presence-refused' } });
    expect(own()?.presence).toBe('available');
    expect(own()?.offers).toEqual(choosablePresences.filter((one) => one !== 'off-work'));
  });

  it('is not offered at all where even the plainest is refused', async () => {
    const { clock, presence, own } = startPresence({ take: () => failure('not-allowed') });
    await clock.pass(0);
    await presence.setOwnPresence({ accountId, presence: 'busy' });
    expect(own()).toEqual({ accountId, presence: 'available', offers: [] });
  });

  it('is looked for where no answer came, and never sent twice', async () => {
    const { clock, pod, presence, own } = startPresence({ take: () => 'silence' });
    await clock.pass(0);
    expect(await presence.setOwnPresence({ accountId, presence: 'away' })).toEqual(success());
    expect(own()?.presence).toBe('away');
    expect(pod.asked.filter((asked) => asked === 'set away')).toHaveLength(1);
  });

  it('is taken back where the pod was not reached', async () => {
    const { clock, presence, own } = startPresence({ take: () => failure('unreachable') });
    await clock.pass(0);
    const set = await presence.setOwnPresence({ accountId, presence: 'away' });
    expect(set).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
    expect(own()?.presence).toBe('available');
  });

  it('is what the pod says afterwards, whatever was asked for', async () => {
    const { clock, pod, presence, own } = startPresence({ take: () => success() });
    await clock.pass(0);
    pod.take = () => {
      queueMicrotask(() => {
        pod.mine = 'away';
      });
      return success();
    };
    const set = await presence.setOwnPresence({ accountId, presence: 'available' });
    expect(set).toMatchObject({ problem: { code: 'presence-refused' } });
    expect(own()?.presence).toBe('away');
  });

  it('sends only the last of many choices made in a hurry', async () => {
    const { clock, pod, presence, own } = startPresence();
    await clock.pass(0);
    await Promise.all(
      (['busy', 'away', 'off-work'] as const).map((wanted) =>
        presence.setOwnPresence({ accountId, presence: wanted }),
      ),
    );
    expect(pod.asked.filter((asked) => asked.startsWith('set'))).toEqual(['set off-work']);
    expect(own()?.presence).toBe('off-work');
  });

  it('is noticed when it is changed elsewhere back to what it was', async () => {
    const { clock, pod, presence, own } = startPresence();
    await clock.pass(0);
    await presence.setOwnPresence({ accountId, presence: 'busy' });
    pod.mine = 'available';
    await clock.pass(60_000);
    expect(own()?.presence).toBe('available');
  });
});
