import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedAddress } from '../../../../main/desktop/updates/releases.ts';
import { createUpdates, type Replacer } from '../../../../main/desktop/updates/updates.ts';
import { failure, success } from '../../../../preload/contract.ts';
import { stateWith } from '../../a-state.ts';
import { createManualClock } from '../../manual-clock.ts';
import { type FeedDesk, feedText, openFeedDesk, quickNet } from './feed-desk.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let desk: FeedDesk;
beforeEach(async () => {
  desk = await openFeedDesk();
  desk.answer = { body: feedText('1.0.0', 'foyer_1.0.0_amd64.deb') };
});
afterEach(() => desk.close());

function open(way: 'itself' | 'told' | 'elsewhere', fetched: () => Replacer['fetch'] = () => come) {
  const state = stateWith();
  const { about } = state.getState();
  state.setState({ about: { ...about, version: '0.1.0' } });
  const clock = createManualClock();
  const opened: string[] = [];
  const done = { loaded: 0, installed: 0 };
  const updates = createUpdates({
    state,
    net: quickNet(),
    clock,
    log: () => undefined,
    way,
    releases: desk.releases,
    feed: feedAddress(desk.releases, 'linux', 'x64'),
    async loadReplacer() {
      done.loaded += 1;
      return {
        fetch: (...asked) => fetched()(...asked),
        install: () => {
          done.installed += 1;
        },
      };
    },
    open: async (address) => {
      opened.push(address);
      return success();
    },
  });
  return { state, clock, updates, opened, done, update: () => state.getState().update };
}

const come: Replacer['fetch'] = async (_feed, onPart) => {
  onPart(50);
  return success();
};
type Opened = ReturnType<typeof open>;
const choose = ({ state }: Opened, check: boolean) =>
  state.setState({ settings: { ...state.getState().settings, updates: { check } } });
/** Waits for a check that the clock has begun: it ends outside of that clock. */
async function untilTold({ state, update }: Opened) {
  while (['unknown', 'checking', 'downloading'].includes(update().kind)) {
    await new Promise<void>((resolve) => {
      const unfollow = state.subscribe(() => {
        unfollow();
        resolve();
      });
    });
  }
}

describe('newer versions', () => {
  it('are looked for a while after the start, and then once a day', async () => {
    const foyer = open('told');
    await foyer.clock.pass(minute);
    expect(desk.asked()).toEqual([]);
    await foyer.clock.pass(minute);
    await untilTold(foyer);
    expect(desk.asked()).toEqual(['/releases/latest-linux.yml']);
    expect(foyer.update()).toEqual({ kind: 'told', version: '1.0.0' });
    await foyer.clock.pass(day - 1);
    expect(desk.asked()).toHaveLength(1);
    await foyer.clock.pass(1);
    await expect.poll(() => desk.asked().length).toBe(2);
    foyer.updates.stop();
    expect(foyer.clock.waiting()).toBe(0);
  });

  it('are not looked for while offline or asleep, and not at once on the return', async () => {
    const foyer = open('told');
    foyer.state.setState({ surroundings: { online: true, awake: false } });
    await foyer.clock.pass(day);
    foyer.state.setState({ surroundings: { online: false, awake: true } });
    await foyer.clock.pass(day);
    foyer.state.setState({ surroundings: { online: true, awake: true } });
    await foyer.clock.pass(minute / 4);
    expect(desk.asked()).toEqual([]);
    await foyer.clock.pass(minute);
    await expect.poll(() => desk.asked().length).toBe(1);
  });

  it('are not looked for by the clock where that is switched off, but when somebody asks', async () => {
    const foyer = open('told');
    choose(foyer, false);
    await foyer.clock.pass(3 * day);
    expect(desk.asked()).toEqual([]);
    expect(foyer.clock.waiting()).toBe(0);
    expect(await foyer.updates.check()).toEqual(success());
    expect(foyer.update()).toEqual({ kind: 'told', version: '1.0.0' });
  });

  it('are not looked for at all where the organisation forbids it', async () => {
    const foyer = open('told');
    choose(foyer, false);
    const { policy } = foyer.state.getState();
    foyer.state.setState({ policy: { ...policy, managed: ['updates.check'] } });
    expect(await foyer.updates.check()).toMatchObject({ problem: { code: 'setting-managed' } });
    expect(desk.asked()).toEqual([]);
  });

  it('are not ours to look for in what others look after', async () => {
    const foyer = open('elsewhere');
    await foyer.clock.pass(3 * day);
    expect(await foyer.updates.check()).toMatchObject({ ok: false });
    expect(foyer.update()).toEqual({ kind: 'elsewhere' });
    expect(desk.asked()).toEqual([]);
  });

  it('are never older ones', async () => {
    const foyer = open('itself');
    for (const version of ['0.1.0', '0.0.9', '0.1.0-rc.1', '1.0.0-beta.1']) {
      desk.answer = { body: feedText(version, 'Foyer.AppImage') };
      await foyer.updates.check();
      expect(foyer.update()).toEqual({ kind: 'newest', at: foyer.clock.now() });
    }
    expect(foyer.done.loaded).toBe(0);
  });

  it('that cannot be learned of are a quiet failure, which hides nothing that is known', async () => {
    const foyer = open('told');
    desk.answer = { body: '<html>' };
    expect(await foyer.updates.check()).toEqual(success());
    expect(foyer.update()).toMatchObject({
      kind: 'failed',
      problem: { code: 'unexpected-answer' },
    });
    expect(foyer.state.getState().notice).toBe(null);
    desk.answer = { body: feedText('1.0.0', 'a.deb') };
    await foyer.updates.check();
    desk.answer = { body: '<html>' };
    await foyer.updates.check();
    expect(foyer.update()).toEqual({ kind: 'told', version: '1.0.0' });
  });
});

describe('a package that cannot replace itself', () => {
  it('leads to the page of the version, and loads nothing to fetch it', async () => {
    const foyer = open('told');
    await foyer.updates.check();
    expect(await foyer.updates.install()).toEqual(success());
    expect(foyer.opened).toEqual([`${desk.releases}/v1.0.0/`]);
    expect(foyer.done).toEqual({ loaded: 0, installed: 0 });
  });
});

describe('a package that replaces itself', () => {
  it('fetches a newer version, tells how far it is, and each version once', async () => {
    const foyer = open('itself');
    const shown: unknown[] = [];
    foyer.state.subscribe(({ update }) => shown.push(update));
    await foyer.updates.check();
    expect(shown).toEqual([
      { kind: 'checking' },
      { kind: 'downloading', version: '1.0.0', percent: 0 },
      { kind: 'downloading', version: '1.0.0', percent: 50 },
      { kind: 'ready', version: '1.0.0' },
    ]);
    await foyer.updates.check();
    expect(shown).toHaveLength(4);
  });

  it('leads to the page where it could not fetch it, and says why', async () => {
    const foyer = open('itself', () => async () => failure('disk-refused', { reason: 'ENOSPC' }));
    await foyer.updates.check();
    expect(foyer.update()).toMatchObject({
      kind: 'told',
      version: '1.0.0',
      problem: { code: 'disk-refused' },
    });
    await foyer.updates.install();
    expect(foyer.opened).toHaveLength(1);
  });

  it('restarts when asked, but not in the middle of something', async () => {
    const foyer = open('itself');
    await foyer.updates.check();
    foyer.state.setState({ signIn: { system: 'spaces', step: 'in-browser' } });
    const installed = foyer.updates.install();
    await foyer.clock.pass(minute);
    expect(foyer.done.installed).toBe(0);
    foyer.state.setState({ signIn: null });
    expect(await installed).toEqual(success());
    expect(foyer.done.installed).toBe(1);
  });

  it('does nothing where nothing is ready', async () => {
    const foyer = open('itself');
    expect(await foyer.updates.install()).toMatchObject({ ok: false });
  });
});
