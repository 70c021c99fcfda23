import { describe, expect, it } from 'vitest';
import { createLimiter, type Limits, pacedNet } from '../../../main/net/limiter.ts';
import { type Call, createNet } from '../../../main/net.ts';
import { podLimits } from '../../../main/pod/limits.ts';
import { spacesLimits } from '../../../main/spaces/limits.ts';
import { createManualClock } from '../manual-clock.ts';

/** An account whose calls are noted with the moment at which they leave. */
function prepare(limits: Limits, answers: (sent: number) => number = () => 200) {
  const clock = createManualClock(0);
  const sent: { readonly at: number; readonly operation: string }[] = [];
  let operation = '';
  const plain = createNet({
    async fetch() {
      sent.push({ at: clock.now(), operation });
      return new Response('', { status: answers(sent.length) });
    },
    log: () => undefined,
    now: clock.now,
    random: () => 0.5,
    sleep: (ms) => new Promise((resolve) => clock.after(ms, resolve)),
  });
  const net = pacedNet(plain, createLimiter(limits, clock));
  const send = (name: string, more: Partial<Call> = {}) => {
    operation = name;
    return net.send({
      operation: name,
      method: 'GET',
      url: 'https://spaces.example/api',
      kind: 'read',
      ...more,
    });
  };
  return { clock, send, sent };
}

/** The most moments that lie within so many milliseconds. */
function most(moments: readonly number[], withinMs: number): number {
  return Math.max(
    0,
    ...moments.map((from) => moments.filter((at) => at >= from && at < from + withinMs).length),
  );
}

describe('the limits of an account', () => {
  it('are kept for one call: 60 a minute, and each goes in the end', async () => {
    const { clock, send, sent } = prepare(spacesLimits);
    const outcomes: Promise<unknown>[] = [];
    for (let asked = 0; asked < 120; asked += 1) outcomes.push(send('users.colleagues'));
    await clock.pass(0);
    expect(sent).toHaveLength(60);
    await clock.pass(59_999);
    expect(sent).toHaveLength(60);
    await clock.pass(2_000);
    expect(sent).toHaveLength(120);
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject({ ok: true });
  });

  it('are kept for all calls together: 600 in five minutes', async () => {
    const { clock, send, sent } = prepare(spacesLimits);
    for (let minute = 0; minute < 12; minute += 1) {
      for (let asked = 0; asked < 200; asked += 1) void send(`operation-${asked % 20}`);
      await clock.pass(60_000);
    }
    const moments = sent.map(({ at }) => at);
    expect(most(moments, 300_000)).toBe(600);
    expect(moments.length).toBeGreaterThan(1_200);
  });

  it('are kept for invitations of both kinds: ten in ten minutes', async () => {
    const { clock, send, sent } = prepare(spacesLimits);
    const outcomes = Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        send(index % 2 ? 'invitations.add' : 'invitations.createSpace', { kind: 'write' }),
      ),
    );
    await clock.pass(0);
    expect(sent).toHaveLength(10);
    expect((await outcomes).slice(10)).toMatchObject([
      { problem: { code: 'rate-limited', detail: { seconds: '601', host: 'spaces.example' } } },
      { problem: { code: 'rate-limited' } },
    ]);
    await clock.pass(601_000);
    const late = send('invitations.add', { kind: 'write' });
    await clock.pass(0);
    expect(await late).toMatchObject({ ok: true });
  });

  it('count what was tried again', async () => {
    const { clock, send, sent } = prepare(
      { account: { calls: 3, withinMs: 60_000 }, operation: { calls: 3, withinMs: 60_000 } },
      (count) => (count < 3 ? 500 : 200),
    );
    const first = send('a');
    await clock.pass(5_000);
    expect(await first).toMatchObject({ value: { status: 200 } });
    void send('a');
    await clock.pass(50_000);
    expect(sent).toHaveLength(3);
    await clock.pass(10_000);
    expect(sent).toHaveLength(4);
  });

  it('let one operation pass while another waits, each in its order', async () => {
    const { clock, send, sent } = prepare({
      account: { calls: 100, withinMs: 60_000 },
      operation: { calls: 2, withinMs: 30_000 },
    });
    for (const name of ['a', 'a', 'a', 'b', 'a', 'b']) void send(name);
    await clock.pass(0);
    expect(sent).toHaveLength(4);
    await clock.pass(31_000);
    expect(sent.map(({ at }) => at)).toEqual([0, 0, 0, 0, 31_000, 31_000]);
  });

  it('give a place back when nobody wants it any more', async () => {
    const { clock, send, sent } = prepare({
      account: { calls: 1, withinMs: 30_000 },
      operation: { calls: 1, withinMs: 30_000 },
    });
    const gone = new AbortController();
    void send('a');
    const second = send('a', { signal: gone.signal });
    const third = send('a');
    gone.abort();
    expect(await second).toMatchObject({ problem: { detail: { reason: 'aborted' } } });
    await clock.pass(31_000);
    expect(await third).toMatchObject({ ok: true });
    expect(sent).toHaveLength(2);
    expect(clock.waiting()).toBe(0);
  });

  it('do not slow down what the app does all day', async () => {
    const spaces = prepare(spacesLimits);
    // Ten thousand people in pages of five hundred, from two lists.
    for (let page = 0; page < 20; page += 1) {
      void spaces.send('users.colleagues');
      void spaces.send('users.withDirectSpace');
    }
    await spaces.clock.pass(0);
    expect(spaces.sent).toHaveLength(40);

    const pod = prepare(podLimits);
    // Look-ups, four at a time, each answered in 12 ms.
    for (let asked = 0; asked < 1_000; asked += 4) {
      for (const name of ['user.find', 'user.find', 'user.find', 'presence.all'])
        void pod.send(name);
      await pod.clock.pass(12);
    }
    expect(pod.sent).toHaveLength(1_000);
  });
});
