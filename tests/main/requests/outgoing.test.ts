import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { moveInWithRequests } from './flat.ts';

const listPath = '/symphony/pod/v1/connection/list';
const hour = 60 * 60_000;

// Real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator;
let home: Awaited<ReturnType<typeof moveInWithRequests>>;

const outgoing = () => home.state.getState().outgoing;
const asked = () => outgoing().map(({ userId }) => Number(userId));
const until = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true), 5_000);

beforeEach(async () => {
  simulator = await startSimulator({ people: 20, accepted: 1, incoming: 1, outgoing: 2 });
  home = await moveInWithRequests(simulator);
  await home.outgoing.start();
  await until(() => outgoing().length === 2);
});
afterEach(async () => {
  home.leave();
  await simulator.close();
});

function first() {
  const [request] = outgoing();
  if (!request) throw new Error('Nobody was asked');
  return { ...request, uid: Number(request.userId) };
}

describe('a request we sent', () => {
  it('says whom it went to, since when, and that it is pending', () => {
    const person = simulator.people.byUid(first().uid);
    expect(first()).toMatchObject({
      name: person?.displayName,
      company: person?.company,
      state: 'pending',
      timesAsked: 1,
    });
    expect(first().firstRequestedAt).toBeLessThan(Date.now());
  });

  it('leaves the list when it is accepted, and the people hear of it', async () => {
    const { uid, accountId } = first();
    simulator.control.answerOutgoing({ userId: uid, answer: 'accepted' });
    await home.outgoing.pollNow();
    expect(asked()).not.toContain(uid);
    expect(home.changed).toEqual([accountId]);
  });

  it('stays in sight when it is declined, also after a restart', async () => {
    const { uid, name } = first();
    simulator.control.answerOutgoing({ userId: uid, answer: 'rejected' });
    await home.outgoing.pollNow();
    const declined = { userId: String(uid), state: 'declined', name };
    expect(outgoing()).toContainEqual(expect.objectContaining(declined));
    home.leave();
    home = await moveInWithRequests(simulator, home.profile);
    await home.outgoing.start();
    await until(() => outgoing().length === 2);
    await home.outgoing.pollNow();
    expect(outgoing()).toContainEqual(expect.objectContaining(declined));
    expect(home.changed).toEqual([]);
  });

  it('is not what they asked us for and we declined', async () => {
    const [request] = home.shown();
    const userId = Number(request?.userId);
    await home.requests.answerRequest({ requestId: request?.id ?? '', answer: 'reject' });
    await home.outgoing.pollNow();
    expect(asked()).not.toContain(userId);
  });

  it('is not declined by them when it was we who declined theirs, later', async () => {
    const { uid } = first();
    simulator.control.answerOutgoing({ userId: uid, answer: 'rejected' });
    await home.outgoing.pollNow();
    simulator.control.arrive({ userId: uid });
    simulator.control.answerElsewhere({ userId: uid, answer: 'rejected' });
    await home.outgoing.pollNow();
    expect(asked()).not.toContain(uid);
  });

  it('made in another client is shown, too', async () => {
    const [arrival] = simulator.control.arrive();
    const userId = arrival?.userId ?? 0;
    simulator.control.unknownConnectionState({ userId, status: 'pending_outgoing' });
    await home.outgoing.pollNow();
    expect(asked()).toContain(userId);
  });

  it('stays on show while the list cannot be read', async () => {
    const before = outgoing();
    simulator.control.fail({ path: listPath, mode: 'status', status: 500 });
    await home.outgoing.pollNow();
    expect(outgoing()).toEqual(before);
    expect(home.changed).toEqual([]);
  });

  it('is forgotten, on disk too, when the account signs out', async () => {
    const { uid } = first();
    await home.accounts.signOut(first().accountId);
    expect(outgoing()).toEqual([]);
    await until(() => !home.profile.files.get('outgoing.json')?.includes(String(uid)));
  });
});

describe('watching what we sent', () => {
  it.each([
    ['as usual', () => undefined],
    [
      'where the pod denies it',
      () => simulator.control.fail({ path: listPath, mode: 'status', status: 403 }),
    ],
  ])('costs a handful of questions an hour while nobody looks, %s', async (_, begin) => {
    simulator.control.answerOutgoing({ userId: first().uid, answer: 'rejected' });
    await home.outgoing.pollNow();
    home.requests.stop();
    begin();
    const questions = () => simulator.log.filter(({ path }) => path.startsWith(listPath)).length;
    const before = questions();
    for (let minute = 0; minute < 60; minute += 1) {
      await home.clock.pass(hour / 60);
      await vi.waitFor(() => expect(home.clock.waiting()).toBeGreaterThan(0), 5_000);
    }
    expect(questions() - before).toBeGreaterThanOrEqual(2);
    expect(questions() - before).toBeLessThanOrEqual(6);
  });

  it.each([
    ['[]'],
    ['{"requests": 7}'],
    ['{"requests": [null, {"accountId": "a"}, {"userId": "x", "accountId": "a"}]}'],
  ])('begins with nothing where the file holds %s', async (content) => {
    home.leave();
    home.profile.files.set('outgoing.json', content);
    home = await moveInWithRequests(simulator, home.profile);
    await home.outgoing.start();
    await until(() => outgoing().length === 2);
    expect(outgoing().every(({ state }) => state === 'pending')).toBe(true);
  });
});
