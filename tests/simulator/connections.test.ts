import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';

let simulator: Simulator;

async function start(options = {}) {
  simulator = await startSimulator({ people: 20, accepted: 5, ...options });
}
beforeEach(() => start());
afterEach(() => simulator.close());

async function pod(path: string, userId?: number) {
  const response = await fetch(`${simulator.endpoints.symphony.podUrl}/pod/v1/connection${path}`, {
    headers: {
      sessionToken: simulator.credentials.symphony.mintSessionToken(),
      'content-type': 'application/json',
    },
    ...(userId === undefined ? {} : { method: 'POST', body: JSON.stringify({ userId }) }),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

async function idsOf(status: string): Promise<number[]> {
  const { body } = await pod(`/list?status=${status}`);
  return Array.isArray(body) ? body.map((each: { userId: number }) => each.userId) : [];
}

async function firstIncoming(): Promise<number> {
  const [userId] = await idsOf('pending_incoming');
  if (userId === undefined) throw new Error('Nobody is waiting');
  return userId;
}

describe('connections of the pod', () => {
  it('starts with a past: accepted, incoming, outgoing', async () => {
    expect(await idsOf('accepted')).toHaveLength(5);
    expect(await idsOf('PENDING_INCOMING')).toHaveLength(3);
    expect(await idsOf('pending_outgoing')).toHaveLength(2);
    expect(await idsOf('all')).toHaveLength(10);
    expect((await pod('/list')).body).toHaveLength(5);
    expect((await pod('/list?status=wrong')).status).toBe(400);
  });

  it('accepts once; the second time is inconsistent and changes nothing', async () => {
    const userId = await firstIncoming();
    expect(await pod('/accept', userId)).toMatchObject({
      status: 200,
      body: { userId, status: 'accepted', requestCounter: 1 },
    });
    expect((await pod('/accept', userId)).status).toBe(500);
    expect((await pod('/reject', userId)).status).toBe(500);
    expect((await pod(`/user/${userId}/info`)).body).toMatchObject({ status: 'accepted' });
    expect(simulator.control.record()).toEqual({
      accepts: { [userId]: 1 },
      rejects: {},
      creates: {},
    });
  });

  it('answers 400 for an inconsistent change where the pod is newer', async () => {
    await simulator.close();
    await start({ inconsistentStatus: 400, connectionStateCase: 'upper' });
    const userId = await firstIncoming();
    expect((await pod('/reject', userId)).body).toMatchObject({ status: 'REJECTED' });
    expect((await pod('/reject', userId)).status).toBe(400);
  });

  it('lets someone who was rejected ask again, counted', async () => {
    const userId = await firstIncoming();
    await pod('/reject', userId);
    expect(simulator.record.rejects).toMatchObject([{ userId }]);
    expect(simulator.control.arrive({ userId })).toMatchObject([{ userId, requestCounter: 2 }]);
    expect((await pod(`/user/${userId}/info`)).body).toMatchObject({
      status: 'pending_incoming',
      requestCounter: 2,
    });
  });

  it('asks a stranger, and not twice', async () => {
    const userId = simulator.people.outsider(200).uid;
    expect((await pod(`/user/${userId}/info`)).status).toBe(404);
    expect((await pod('/accept', userId)).status).toBe(400);
    expect((await pod('/create', userId)).body).toMatchObject({ status: 'pending_outgoing' });
    expect((await pod('/create', userId)).status).toBe(400);
    expect(simulator.record.creates).toHaveLength(1);
  });

  it('holds people of the same pod for connected', async () => {
    const userId = simulator.people.at(1).uid;
    expect((await pod(`/user/${userId}/info`)).body).toEqual({ userId, status: 'accepted' });
    expect((await pod('/accept', userId)).body).toEqual({ userId, status: 'accepted' });
    expect((await pod('/reject', userId)).status).toBe(400);
    expect(simulator.record.accepts).toEqual([]);
  });

  it('lets those who were asked answer, and nobody else', async () => {
    const [first = 0, second = 0] = await idsOf('pending_outgoing');
    simulator.control.answerOutgoing({ userId: first, answer: 'accepted' });
    simulator.control.answerOutgoing({ userId: second, answer: 'rejected' });
    expect(await idsOf('pending_outgoing')).toEqual([]);
    expect([await idsOf('accepted'), await idsOf('rejected')]).toEqual([
      expect.arrayContaining([first]),
      [second],
    ]);
    const again = () => simulator.control.answerOutgoing({ userId: first, answer: 'accepted' });
    expect(again).toThrow(RangeError);
    expect(simulator.control.record()).toEqual({ accepts: {}, rejects: {}, creates: {} });
  });

  it('shows what others do: withdrawn, answered elsewhere, a state nobody documents', async () => {
    const [first, second, third] = await idsOf('pending_incoming');
    simulator.control.withdraw({ userId: first ?? 0 });
    simulator.control.answerElsewhere({ userId: second ?? 0, answer: 'accepted' });
    simulator.control.unknownConnectionState({ userId: third ?? 0 });
    expect((await pod(`/user/${first}/info`)).status).toBe(404);
    expect((await pod(`/user/${second}/info`)).body).toMatchObject({ status: 'accepted' });
    expect((await pod('/list?status=pending_incoming')).body).toMatchObject([
      { userId: third, status: 'awaiting_review' },
    ]);
    expect(simulator.control.record().accepts).toEqual({});
  });

  it('refuses a body without a user id, and ids that nobody has', async () => {
    expect((await pod('/accept', 12)).status).toBe(400);
    const url = `${simulator.endpoints.symphony.podUrl}/pod/v1/connection/accept`;
    const headers = { sessionToken: simulator.credentials.symphony.mintSessionToken() };
    expect((await fetch(url, { method: 'POST', headers, body: '{"userId"' })).status).toBe(400);
    expect((await fetch(url, { method: 'POST', headers, body: '{}' })).status).toBe(400);
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
