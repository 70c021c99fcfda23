import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholePod } from '../../../main/pod/whole.ts';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { goodOf, podOf } from './exercise/pod.ts';

let simulator: Simulator;
let pod: WholePod;
beforeAll(async () => {
  simulator = await startSimulator({ people: 30, incoming: 1, wideIds: true });
  pod = await podOf(simulator, 'administrator');
});
afterAll(() => simulator.close());

describe('a question from a form', () => {
  it('is asked by the name of its operation', async () => {
    const asked = await pod.ask('session.info', {});
    const told = goodOf(await pod.client.session.info());
    expect(asked).toEqual({ ok: true, value: told });
  });

  it.each([
    ['membership.add', { roomId: 'a', userId: '12x' }, { path: 'userId', reason: 'wrong-form' }],
    ['membership.add', { userId: '1' }, { path: 'roomId', reason: 'missing' }],
    ['membership.add', { roomId: '..', userId: '1' }, { path: 'roomId', reason: 'wrong-form' }],
    ['room.setActive', { roomId: 'a', active: 'no' }, { path: 'active', reason: 'wrong-form' }],
    ['connection.list', { status: 'asleep' }, { path: 'status', reason: 'wrong-word' }],
    ['admin.im.create', { userIds: ['1'] }, { path: 'userIds', reason: 'too-short' }],
    ['room.search', { query: 'a', owner: {} }, { path: 'owner.userId', reason: 'missing' }],
  ])('is sent nowhere when it does not fit: %s %j', async (name, question, detail) => {
    const before = simulator.log.length;
    expect(await pod.ask(name, question)).toEqual({
      ok: false,
      problem: { code: 'refused', detail },
    });
    expect(simulator.log).toHaveLength(before);
  });

  it('needs an operation that there is', async () => {
    for (const name of ['admin', 'toString', 'connection.destroy']) {
      expect(await pod.ask(name, {})).toMatchObject({ problem: { code: 'not-found' } });
    }
  });

  it('can be given up while it is asked', async () => {
    const given = await pod.ask('presence.all', {}, { signal: AbortSignal.abort() });
    expect(given).toMatchObject({ problem: { code: 'unreachable' } });
  });
});

describe('the whole pod', () => {
  it('keeps every digit of an id that no JavaScript number holds, both ways', async () => {
    const { me } = simulator;
    const userId = simulator.idOnTheWire(me.uid);
    expect(BigInt(userId)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    expect(goodOf(await pod.client.admin.user.list())).toContain(userId);
    const detail = goodOf(await pod.client.admin.user.get({ userId }));
    expect(detail.userSystemInfo?.id).toBe(userId);
    const colleague = simulator.idOnTheWire(simulator.people.at(1).uid);
    const room = goodOf(await pod.client.room.create({ name: 'Wide' }));
    const roomId = room.roomSystemInfo?.id ?? '';
    goodOf(await pod.client.membership.add({ roomId, userId: colleague }));
    const members = goodOf(await pod.client.membership.list({ roomId }));
    expect(members.map(({ id }) => id)).toContain(colleague);
  });

  it('spells a feature as the wire does, and rightly here', async () => {
    const userId = simulator.idOnTheWire(simulator.people.at(2).uid);
    const features = [{ entitlement: 'canCreatePublicRoom', enabled: true }];
    goodOf(await pod.client.admin.user.updateFeatures({ userId, features }));
    expect(simulator.log.at(-1)?.body).toEqual([
      { entitlment: 'canCreatePublicRoom', enabled: true },
    ]);
    const told = goodOf(await pod.client.admin.user.features({ userId }));
    expect(told).toContainEqual(features[0]);
  });

  it('never shows a secret of the question in what the pod said', async () => {
    const hPassword = 'hush hush';
    simulator.control.fail({
      path: '/symphony/pod/v1/admin/user/create',
      mode: 'body',
      status: 400,
      body: JSON.stringify({ code: 400, message: `Weak password "${hPassword}"` }),
    });
    const refused = await pod.client.admin.user.create({
      userAttributes: { userName: 'new' },
      password: { hPassword },
    });
    simulator.control.heal();
    expect(refused).toMatchObject({ problem: { detail: { said: 'Weak password "[hidden]"' } } });
  });
});
