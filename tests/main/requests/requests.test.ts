import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { createProfile } from '../accounts/flat.ts';
import { attempts, moveInWithRequests } from './flat.ts';

const acceptPath = '/symphony/pod/v1/connection/accept';
const infoPath = '/symphony/pod/v1/connection/user';
const listPath = '/symphony/pod/v1/connection/list';

// Real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator;
let home: Awaited<ReturnType<typeof moveInWithRequests>>;

beforeEach(async () => {
  simulator = await startSimulator({ people: 20, accepted: 0, incoming: 1, outgoing: 0 });
  home = await moveInWithRequests(simulator);
  await home.until(() => home.shown().length === 1);
});
afterEach(async () => {
  home.leave();
  await simulator.close();
});

function first() {
  const [request] = home.shown();
  if (!request) throw new Error('Nobody is knocking');
  return request;
}

const accept = (requestId = first().id) =>
  home.requests.answerRequest({ requestId, answer: 'accept' });

describe('a request', () => {
  it('says who is knocking, since when and how often', () => {
    const knocker = simulator.people.byUid(Number(first().userId));
    expect(first()).toMatchObject({
      name: knocker?.displayName,
      company: knocker?.company,
      timesAsked: 1,
      progress: { kind: 'unanswered' },
    });
    expect(first().firstRequestedAt).toBeLessThanOrEqual(Date.now());
  });

  it('that is new appears first, others stay as they are', async () => {
    const old = first();
    const [arrival] = simulator.control.arrive();
    await home.requests.pollNow();
    expect(home.shown().map(({ userId }) => userId)).toEqual([String(arrival?.userId), old.userId]);
    expect(home.shown()[1]).toBe(old);
  });

  it('that is answered elsewhere or taken back disappears', async () => {
    simulator.control.answerElsewhere({ userId: Number(first().userId), answer: 'accepted' });
    const [arrival] = simulator.control.arrive();
    await home.requests.pollNow();
    expect(home.shown().map(({ userId }) => userId)).toEqual([String(arrival?.userId)]);
    simulator.control.withdraw({ userId: arrival?.userId ?? 0 });
    await home.requests.pollNow();
    expect(home.shown()).toEqual([]);
  });

  it('made again after a rejection is another one', async () => {
    const { id, userId } = first();
    await home.requests.answerRequest({ requestId: id, answer: 'reject' });
    expect(home.shown()).toEqual([]);
    simulator.control.arrive({ userId: Number(userId) });
    await home.requests.pollNow();
    expect(first()).toMatchObject({ userId, timesAsked: 2, progress: { kind: 'unanswered' } });
    expect(first().id).not.toBe(id);
  });

  it('is shown without a name when nobody can tell it, and gets it later', async () => {
    simulator.control.fail({ path: '/symphony/pod/v2/user', mode: 'status', status: 403 });
    simulator.control.arrive();
    await home.requests.pollNow();
    expect(first().name).toBe('');
    simulator.control.heal();
    await home.requests.pollNow();
    expect(first().name).not.toBe('');
  });

  it('keeps a hostile name as plain text on one line', async () => {
    const named = simulator.control.hostileNames();
    home.leave();
    home = await moveInWithRequests(simulator);
    await home.until(() => home.shown().length === 1);
    const raw = named.find(({ uid }) => String(uid) === first().userId)?.displayName ?? '';
    expect(raw).toContain('<img');
    expect(first().name).toBe(raw);
  });

  it('of a server that names states nobody knows is left out, the others are shown', async () => {
    const [arrival] = simulator.control.arrive();
    simulator.control.unknownConnectionState({ userId: Number(first().userId) });
    await home.requests.pollNow();
    expect(home.shown().map(({ userId }) => userId)).toEqual([String(arrival?.userId)]);
  });

  it('stays on show while the list cannot be read', async () => {
    simulator.control.fail({ path: listPath, mode: 'malformed' });
    await home.requests.pollNow();
    simulator.control.heal();
    simulator.control.fail({ path: listPath, mode: 'wrong-shape' });
    await home.requests.pollNow();
    expect(home.shown()).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('is sent once, however often it is given', async () => {
    const { id, userId } = first();
    const outcomes = await Promise.all([accept(id), accept(id), accept(id)]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(attempts(simulator, 'accept')).toBe(1);
    expect(simulator.record.accepts).toMatchObject([{ userId: Number(userId) }]);
    expect(home.shown()).toEqual([]);
    expect(await accept(id)).toMatchObject({ ok: true });
    expect(attempts(simulator, 'accept')).toBe(1);
  });

  it('of the other kind is refused while one is under way', async () => {
    const { id } = first();
    const going = accept(id);
    expect(first().progress).toEqual({ kind: 'answering', answer: 'accept' });
    const other = await home.requests.answerRequest({ requestId: id, answer: 'reject' });
    expect(other).toMatchObject({ problem: { code: 'conflict' } });
    await going;
    expect(attempts(simulator, 'reject')).toBe(0);
  });

  it.each(['status', 'drop', 'malformed', 'html'] as const)(
    'that took effect and then went wrong (%s) is believed, and not sent again',
    async (mode) => {
      simulator.control.fail({ path: acceptPath, mode, times: 1, afterEffect: true });
      expect(await accept()).toMatchObject({ ok: true });
      await home.requests.pollNow();
      expect(attempts(simulator, 'accept')).toBe(1);
      expect(simulator.record.accepts).toHaveLength(1);
      expect(home.shown()).toEqual([]);
    },
  );

  it('that took no effect says so and can be given again', async () => {
    simulator.control.fail({ path: acceptPath, mode: 'status', status: 502, times: 1 });
    expect(await accept()).toMatchObject({ problem: { code: 'server-error' } });
    expect(first().progress).toMatchObject({ kind: 'failed', problem: { code: 'server-error' } });
    expect(await accept()).toMatchObject({ ok: true });
    expect(simulator.record.accepts).toHaveLength(1);
    expect(home.shown()).toEqual([]);
  });

  it('that is not allowed says so', async () => {
    simulator.control.fail({ path: acceptPath, mode: 'status', status: 403, times: 1 });
    expect(await accept()).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(first().progress).toMatchObject({ kind: 'failed', problem: { code: 'not-allowed' } });
  });

  it('to a request that was answered the other way meanwhile tells it and removes it', async () => {
    simulator.control.answerElsewhere({ userId: Number(first().userId), answer: 'rejected' });
    expect(await accept()).toMatchObject({
      problem: { code: 'conflict', detail: { status: 'rejected' } },
    });
    expect(simulator.record.accepts).toEqual([]);
    expect(home.shown()).toEqual([]);
  });

  it('to a request nobody made is not found', async () => {
    expect(await accept('nobody')).toMatchObject({ problem: { code: 'not-found' } });
    expect(attempts(simulator, 'accept')).toBe(0);
  });
});

describe('an answer without network', () => {
  it('waits on disk and is carried out once the pod is back', async () => {
    simulator.control.offline(true);
    expect(await accept()).toMatchObject({ ok: true });
    expect(first().progress).toEqual({ kind: 'waiting-for-network', answer: 'accept' });
    expect(home.profile.files.get('answers.json')).toContain(first().id);
    simulator.control.offline(false);
    await home.requests.pollNow();
    await home.until(() => home.shown().length === 0);
    expect(simulator.record.accepts).toHaveLength(1);
    await home.until(() => home.profile.files.get('answers.json')?.includes('"answers":[]'));
  });

  it('outlives the app, and is shown before the pod can be reached', async () => {
    const { id, name } = first();
    simulator.control.offline(true);
    await accept();
    const { profile } = home;
    home.leave();
    simulator.control.offline(false);
    simulator.control.fail({ path: listPath, mode: 'status', status: 400, times: 1 });
    home = await moveInWithRequests(simulator, profile);
    expect(first()).toMatchObject({ id, name, progress: { kind: 'waiting-for-network' } });
    await home.until(() => simulator.log.some(({ path }) => path === listPath));
    await home.requests.pollNow();
    await home.until(() => home.shown().length === 0);
    expect(simulator.record.accepts).toHaveLength(1);
  });

  it('is dropped when the request was answered elsewhere meanwhile', async () => {
    const { userId } = first();
    simulator.control.offline(true);
    await accept();
    const before = attempts(simulator, 'accept');
    simulator.control.offline(false);
    simulator.control.answerElsewhere({ userId: Number(userId), answer: 'rejected' });
    await home.requests.pollNow();
    expect(home.shown()).toEqual([]);
    expect(home.profile.files.get('answers.json')).toContain('"answers":[]');
    expect(attempts(simulator, 'accept')).toBe(before);
  });

  it('is not sent a second time when the first took effect on the broken line', async () => {
    simulator.control.fail({ path: acceptPath, mode: 'drop', times: 1, afterEffect: true });
    simulator.control.fail({ path: infoPath, mode: 'drop' });
    expect(await accept()).toMatchObject({ ok: true });
    expect(first().progress.kind).toBe('waiting-for-network');
    simulator.control.heal();
    await home.requests.pollNow();
    await home.until(() => home.shown().length === 0);
    expect(attempts(simulator, 'accept')).toBe(1);
    expect(simulator.record.accepts).toHaveLength(1);
  });

  it('is gone with the account', async () => {
    simulator.control.offline(true);
    await accept();
    home.state.setState({ accounts: [] });
    expect(home.shown()).toEqual([]);
    await home.until(() => home.profile.files.get('answers.json')?.includes('"answers":[]'));
  });

  it('survives a file that is none', async () => {
    home.leave();
    const profile = createProfile();
    profile.files.set('answers.json', '{"answers":[null,{"answer":"accept","request":{"id":7}}]}');
    home = await moveInWithRequests(simulator, profile);
    await home.until(() => home.shown().length === 1);
    expect(first().progress.kind).toBe('unanswered');
  });
});
