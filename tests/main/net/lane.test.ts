import { describe, expect, it } from 'vitest';
import { type Call, createNet } from '../../../main/net.ts';
import { createManualClock } from '../manual-clock.ts';

const start = Date.UTC(2026, 10, 22);

/** A server that refuses as told, and time that passes only when told to. */
function prepare(answers: (sent: number) => ResponseInit | 'hangs') {
  const clock = createManualClock(start);
  const sentAt: number[] = [];
  let inFlight = 0;
  let most = 0;
  const net = createNet({
    async fetch(_url, init) {
      sentAt.push(clock.now() - start);
      inFlight += 1;
      most = Math.max(most, inFlight);
      const answer = answers(sentAt.length);
      await new Promise<void>((resolve, reject) => {
        if (answer !== 'hangs') clock.after(10, resolve);
        init?.signal?.addEventListener('abort', () => reject(new Error('gone')));
      });
      inFlight -= 1;
      return new Response('', answer === 'hangs' ? {} : answer);
    },
    log: () => undefined,
    now: clock.now,
    random: () => 0.5,
    sleep: (ms) => new Promise((resolve) => clock.after(ms, resolve)),
  });
  const send = (more: Partial<Call> = {}) =>
    net.send({
      operation: 'users.find',
      method: 'GET',
      url: 'https://pod.example/pod/v2/user',
      kind: 'read',
      ...more,
    });
  return { clock, send, sentAt, most: () => most };
}

const refusal = (retryAfter?: string): ResponseInit => ({
  status: 429,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
});

describe('calls at once of a server that says "too many"', () => {
  it.each([
    ['2 seconds', '2', 2_000],
    ['a date', new Date(start + 3_000).toUTCString(), 2_000],
    ['no time', undefined, 1_000],
  ])('wait when it says %s, and then do not stampede', async (_what, header, least) => {
    const { clock, send, sentAt, most } = prepare((sent) =>
      sent === 1 ? refusal(header) : { status: 200 },
    );
    const outcomes = Promise.all(Array.from({ length: 50 }, () => send()));
    await clock.pass(10);
    const before = sentAt.length;
    expect(before).toBeLessThanOrEqual(6);
    await clock.pass(least - 11);
    expect(sentAt).toHaveLength(before);
    await clock.pass(10_000);
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ ok: true, value: { status: 200 } });
    }
    expect(most()).toBeLessThanOrEqual(6);
    const after = sentAt.filter((moment) => moment > 10);
    // One goes first, to see whether the door is open.
    expect(after.filter((moment) => moment === after[0])).toHaveLength(1);
    expect(sentAt).toHaveLength(51);
  });

  it('wait for the longest pause that any of them was told', async () => {
    const { clock, send, sentAt } = prepare((sent) =>
      sent <= 2 ? refusal(sent === 1 ? '2' : '5') : { status: 200 },
    );
    const outcomes = Promise.all([send(), send()]);
    await clock.pass(5_000);
    expect(sentAt).toHaveLength(2);
    await clock.pass(1_000);
    expect(await outcomes).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('are told at once when that is longer than a minute, and so are those who come later', async () => {
    const { clock, send, sentAt } = prepare((sent) => (sent === 1 ? refusal('90') : {}));
    const outcomes = Promise.all([send(), ...Array.from({ length: 20 }, () => send())]);
    await clock.pass(100);
    const limited = (await outcomes).filter((outcome) => !outcome.ok);
    // All but the five that were under way with the refused one.
    expect(limited).toHaveLength(16);
    const [one] = limited;
    expect(one).toMatchObject({
      problem: { code: 'rate-limited', detail: { host: 'pod.example', seconds: '90' } },
    });
    const sent = sentAt.length;
    expect(await send()).toMatchObject({ problem: { code: 'rate-limited' } });
    expect(sentAt).toHaveLength(sent);
    await clock.pass(90_000);
    const late = send();
    await clock.pass(10);
    expect(await late).toMatchObject({ value: { status: 200 } });
  });

  it('hold up neither other operations nor other hosts', async () => {
    const { clock, send, sentAt } = prepare((sent) => (sent === 1 ? refusal('30') : {}));
    const held = send();
    await clock.pass(20);
    const others = [send({ operation: 'other' }), send({ url: 'https://b.example/pod/v2/user' })];
    await clock.pass(20);
    for (const other of await Promise.all(others)) expect(other).toMatchObject({ ok: true });
    expect(sentAt).toHaveLength(3);
    await clock.pass(40_000);
    expect(await held).toMatchObject({ ok: true });
  });

  it('hold back writes that come later, but never send a refused one again', async () => {
    const { clock, send, sentAt } = prepare((sent) => (sent === 1 ? refusal('2') : {}));
    const write = { kind: 'write', method: 'POST' } as const;
    const first = send(write);
    await clock.pass(20);
    expect(await first).toMatchObject({ value: { status: 429 } });
    const second = send(write);
    await clock.pass(1_900);
    expect(sentAt).toHaveLength(1);
    await clock.pass(200);
    expect(await second).toMatchObject({ value: { status: 200 } });
    expect(sentAt).toHaveLength(2);
  });

  it('go when nobody wants them any more', async () => {
    const { clock, send, sentAt } = prepare((sent) => (sent === 1 ? refusal('30') : {}));
    const gone = new AbortController();
    const first = send();
    await clock.pass(20);
    const second = send({ signal: gone.signal });
    gone.abort();
    expect(await second).toMatchObject({ problem: { detail: { reason: 'aborted' } } });
    await clock.pass(31_000);
    expect(await first).toMatchObject({ ok: true });
    expect(sentAt).toHaveLength(2);
  });

  it('wait after a 503 that says for how long', async () => {
    const { clock, send, sentAt } = prepare((sent) =>
      sent === 1 ? { status: 503, headers: { 'retry-after': '4' } } : {},
    );
    const first = send();
    await clock.pass(20);
    const second = send();
    await clock.pass(3_900);
    expect(sentAt).toHaveLength(1);
    await clock.pass(1_000);
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
  });
});
