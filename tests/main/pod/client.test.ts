import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../main/net/body.ts';
import { createNet } from '../../../main/net.ts';
import { createPodClient, type PodClient } from '../../../main/pod/client.ts';
import { readPresences, type UserKey } from '../../../main/pod/presence.ts';
import { success } from '../../../preload/contract.ts';
import { type Simulator, startSimulator } from '../../simulator/index.ts';

let simulator: Simulator;
let pod: PodClient;
beforeAll(async () => {
  simulator = await startSimulator({ people: 20, accepted: 4, incoming: 2, outgoing: 1 });
  const sessionToken = simulator.credentials.symphony.mintSessionToken();
  pod = createPodClient({
    net: createNet({ fetch, log: () => undefined, sleep: async () => undefined }),
    podUrl: simulator.endpoints.symphony.podUrl,
    authorize: async () => success({ sessionToken }),
    renew: async () => success(),
  });
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

describe('the pod', () => {
  it('says who is signed in', async () => {
    expect(value(await pod.session.info())).toEqual({ userId: String(simulator.me.uid) });
  });

  it('finds users by id and by address, and says when there is none', async () => {
    const { uid, email, displayName, company } = simulator.people.at(1);
    const expected = { id: String(uid), displayName, emailAddress: email, company };
    expect(value(await pod.user.find({ uid: String(uid) }))).toMatchObject(expected);
    expect(value(await pod.user.find({ email, local: true }))).toMatchObject(expected);
    expect(value(await pod.user.find({ email: 'nobody@nowhere.example' }))).toBeNull();
  });

  it('tells the presence of everyone and of one', async () => {
    const { uid } = simulator.people.at(2);
    simulator.control.setPresence({ uid, category: 'ON_THE_MOON' });
    const told = new Map<UserKey, string>();
    const body = textOf(value(await pod.presence.all()));
    readPresences(body, (user, category) => told.set(user, category));
    expect(told.get(uid)).toBe('unknown');
    simulator.control.setPresence({ uid, category: 'BUSY' });
    expect(value(await pod.presence.one({ userId: String(uid) }))).toEqual({ category: 'busy' });
    simulator.control.forbidPresence(true);
    expect(await pod.presence.all()).toMatchObject({ problem: { code: 'not-allowed' } });
  });

  it('lists, accepts and rejects connection requests', async () => {
    const incoming = value(await pod.connection.list({ status: 'pending_incoming' }));
    expect(incoming).toHaveLength(2);
    const [first, second] = incoming.map(({ userId }) => userId);
    expect(value(await pod.connection.accept({ userId: String(first) })).status).toBe('accepted');
    expect(value(await pod.connection.reject({ userId: String(second) })).status).toBe('rejected');
    expect(value(await pod.connection.info({ userId: String(first) }))).toMatchObject({
      userId: first,
      status: 'accepted',
    });
    expect(value(await pod.connection.list({ status: 'pending_incoming' }))).toEqual([]);
    expect(await pod.connection.reject({ userId: String(second) })).toMatchObject({ ok: false });
  });

  it('shows a state it does not know as unknown', async () => {
    const [arrival] = simulator.control.arrive();
    const userId = arrival?.userId ?? 0;
    simulator.control.unknownConnectionState({ userId });
    expect(value(await pod.connection.info({ userId: String(userId) })).status).toBe('unknown');
  });

  it('makes a chat, and asks for a connection', async () => {
    const colleague = String(simulator.people.at(3).uid);
    expect(value(await pod.im.create({ userIds: [colleague] })).id).not.toBe('');
    expect(await pod.connection.create({ userId: colleague })).toHaveProperty('ok');
  });

  it.each(['status', 'drop', 'malformed', 'wrong-shape', 'html', 'huge'] as const)(
    'ends every call in a problem when answers are spoilt: %s',
    async (mode) => {
      simulator.control.fail({ path: '/symphony/', mode });
      const outcomes = [
        await pod.session.info(),
        await pod.user.find({ uid: '1' }),
        await pod.connection.list(),
        await pod.connection.accept({ userId: '1' }),
        await pod.im.create({ userIds: ['1'] }),
      ];
      for (const outcome of outcomes) expect(outcome).toHaveProperty('problem.code');
    },
  );
});
