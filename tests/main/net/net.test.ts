import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { type Call, createNet } from '../../../main/net.ts';
import { type Handler, type LoopbackServer, reply, startServer } from './loopback-server.ts';

const open: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(...handlers: Handler[]) {
  const server = await startServer(...handlers);
  open.push(server);
  const pauses: number[] = [];
  const lines: string[] = [];
  const net = createNet({
    fetch,
    log: (happened, facts) => void lines.push(`${happened} ${JSON.stringify(facts)}`),
    sleep: async (ms) => void pauses.push(ms),
    random: () => 0.5,
    now: () => Date.UTC(2026, 10, 22),
  });
  const send = (more: Partial<Call> = {}) =>
    net.send({ operation: 'test', method: 'GET', url: `${server.url}/a`, kind: 'read', ...more });
  return { server, send, pauses, lines };
}

const failing = (fetchFails: () => Promise<Response>) =>
  createNet({ fetch: fetchFails, log: () => undefined, sleep: async () => undefined }).send({
    operation: 'test',
    method: 'GET',
    url: 'https://pod.example/pod/v1/presence',
    kind: 'read',
  });

describe('net', () => {
  it('gives any answer of the server as it is', async () => {
    const { send, server } = await serve(reply(403, 'no', { 'x-more': 'yes' }));
    const outcome = await send();
    expect(outcome).toMatchObject({ ok: true, value: { status: 403, text: 'no' } });
    expect(outcome.ok && outcome.value.headers.get('x-more')).toBe('yes');
    expect(server.requests).toHaveLength(1);
  });

  it('holds on to nothing of a call that is over, although its fetch listens for ever', async () => {
    const held: WeakRef<object>[] = [];
    // As that of Electron does.
    const listening: typeof fetch = async (_address, init) => {
      const request = { body: 'much' };
      held.push(new WeakRef(request));
      init?.signal?.addEventListener('abort', () => void request);
      return new Response('well');
    };
    const net = createNet({ fetch: listening, log: () => undefined });
    const caller = new AbortController();
    const call = {
      operation: 'test',
      method: 'GET',
      url: 'https://a.example',
      kind: 'read',
    } as const;
    for (let sent = 0; sent < 50; sent += 1) {
      await net.send({ ...call, ...(sent % 2 === 0 ? { signal: caller.signal } : {}) });
    }
    const alive = () => {
      collectGarbage();
      return held.filter((one) => one.deref() !== undefined).length;
    };
    await expect.poll(alive).toBeLessThan(5);
  });

  it.each([
    ['behind', 'Tue, 22 Nov 2033 10:00:00 GMT', 'Tue, 22 Nov 2033 10:00:20 GMT'],
    ['ahead', 'Tue, 20 Nov 2012 10:00:00 GMT', 'Tue, 20 Nov 2012 10:00:20 GMT'],
  ])('waits as long as a server means whose date our clock is %s of', async (_how, date, until) => {
    const { send, pauses } = await serve(
      reply(429, '', { 'retry-after': until, date }),
      reply(200),
    );
    expect(await send()).toMatchObject({ ok: true });
    expect(pauses).toEqual([20_000]);
  });

  it('asks again when the server hiccups, with growing jittered pauses', async () => {
    const { send, server, pauses } = await serve(reply(503), reply(500), reply(200, 'well'));
    expect(await send()).toMatchObject({ ok: true, value: { status: 200, text: 'well' } });
    expect(server.requests).toHaveLength(3);
    expect(pauses).toEqual([500, 1_000]);
  });

  it('gives up a read after three tries, with the last answer', async () => {
    const { send, server } = await serve(reply(502));
    expect(await send()).toMatchObject({ ok: true, value: { status: 502 } });
    expect(server.requests).toHaveLength(3);
  });

  it.each([500, 503, 429])('never repeats a write after %i', async (status) => {
    const { send, server } = await serve(reply(status));
    expect(await send({ kind: 'write', method: 'POST', body: '{}' })).toMatchObject({
      value: { status },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('never repeats a write whose connection dropped', async () => {
    const { send, server } = await serve((response) => response.socket?.destroy());
    expect(await send({ kind: 'write', method: 'POST' })).toMatchObject({
      problem: { code: 'unreachable', detail: { host: new URL(server.url).host } },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('waits as long as the server asks, in seconds or until a date', async () => {
    const { send, pauses } = await serve(
      reply(429, '', { 'retry-after': '7' }),
      reply(429, '', {
        'retry-after': 'Sun, 22 Nov 2026 00:00:30 GMT',
        date: 'Sun, 22 Nov 2026 00:00:00 GMT',
      }),
      reply(200),
    );
    expect(await send()).toMatchObject({ value: { status: 200 } });
    expect(pauses).toEqual([7_000, 30_000]);
  });

  it('says so when the server asks for more than a minute', async () => {
    const { send, server } = await serve(reply(429, '', { 'retry-after': '61' }));
    expect(await send()).toMatchObject({
      problem: { code: 'rate-limited', detail: { seconds: '61' } },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ends when an answer does not come in time', async () => {
    const { send } = await serve(() => undefined);
    expect(await send({ kind: 'write', timeoutMs: 40 })).toMatchObject({
      problem: { code: 'timed-out' },
    });
  });

  it('ends when the body does not come in time', async () => {
    const { send } = await serve((response) => response.writeHead(200).write('some'));
    expect(await send({ kind: 'write', timeoutMs: 80 })).toMatchObject({
      problem: { code: 'timed-out' },
    });
  });

  it('ends when the caller no longer wants it', async () => {
    const { send, server } = await serve(() => undefined);
    const gone = new AbortController();
    const sent = send({ signal: gone.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    gone.abort();
    expect(await sent).toMatchObject({ problem: { detail: { reason: 'aborted' } } });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['announced', reply(200, Buffer.alloc(10_000_000, 120), { 'content-length': '10000000' })],
    ['unannounced', reply(200, Buffer.alloc(10_000_000, 120), { 'transfer-encoding': 'chunked' })],
  ])('drops a body of 10 MB, %s', async (_how, handler) => {
    const { send } = await serve(handler);
    expect(await send()).toMatchObject({ problem: { code: 'too-large' } });
  });

  it('lets go of the line when a body is too large', async () => {
    const signals: AbortSignal[] = [];
    const net = createNet({
      log: () => {},
      fetch: async (_url, init) => {
        if (init?.signal) signals.push(init.signal);
        return new Response('x'.repeat(100));
      },
    });
    const call = {
      operation: 'test',
      method: 'GET',
      url: 'https://pod.example',
      kind: 'read',
    } as const;
    await net.send({ ...call, mostBytes: 10 });
    await net.send(call);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('takes a body of 10 MB where that is expected', async () => {
    const { send } = await serve(reply(200, Buffer.alloc(10_000_000, 120)));
    const outcome = await send({ mostBytes: 20_000_000 });
    expect(outcome.ok && outcome.value.text.length).toBe(10_000_000);
  });

  it('follows no redirection with the session in its hands', async () => {
    const other = await serve(reply(200));
    const { send } = await serve(reply(302, '', { location: `${other.server.url}/stolen` }));
    expect(await send({ headers: { sessionToken: 'secret' } })).toMatchObject({
      problem: { code: 'unexpected-answer', detail: { reason: 'redirect' } },
    });
    expect(other.server.requests).toEqual([]);
  });

  it('names why a host is unreachable', async () => {
    const { send, server } = await serve(reply(200));
    await server.close();
    expect(await send()).toMatchObject({
      problem: { code: 'unreachable', detail: { reason: 'ECONNREFUSED' } },
    });
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable', 'name-unknown'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'server-untrusted'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['net::ERR_NETWORK_CHANGED', 'offline'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'offline', 'proxy-down'],
    ['net::ERR_PAC_SCRIPT_FAILED', 'unreachable', 'proxy-down'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'offline', 'proxy-refuses'],
  ])('knows %s as %s', async (reason, code, barrier?: string) => {
    const outcome = await failing(() => Promise.reject(new Error(reason)));
    expect(outcome).toEqual({
      ok: false,
      problem: { code, detail: { reason, host: 'pod.example', ...(barrier && { barrier }) } },
    });
  });

  it('sends a call that a proxy held back once more when a person has answered', async () => {
    for (const [answers, ending] of [
      [[407, 200], { value: { status: 200 } }],
      [[407, 407], { problem: { code: 'unreachable', detail: { barrier: 'proxy-sign-in' } } }],
    ] as const) {
      const left = [...answers];
      const fetching = async () => new Response(null, { status: left.shift() ?? 500 });
      const passage = { answered: async () => true };
      const net = createNet({ fetch: fetching, log: () => undefined, passage });
      const call = { operation: 'test', method: 'POST', kind: 'write' } as const;
      expect(await net.send({ ...call, url: 'https://pod.example/a' })).toMatchObject(ending);
      expect(left).toEqual([]);
    }
  });

  it('takes no address that is none', async () => {
    const { send } = await serve(reply(200));
    expect(await send({ url: 'not an address' })).toMatchObject({
      problem: { code: 'address-invalid' },
    });
  });

  it('logs each try with its trace, and neither query, header nor body', async () => {
    const { send, server, lines } = await serve(reply(500, 'answer-secret'), reply(200));
    await send({
      url: `${server.url}/a?code=query-secret`,
      headers: { sessionToken: 'header-secret' },
    });
    expect(lines).toHaveLength(2);
    const trace = String(server.requests[0]?.headers['x-trace-id']);
    expect(trace).toMatch(/^[a-z0-9]{6}$/);
    expect(lines[0]).toContain(trace);
    expect(lines[0]).toContain('"status":500');
    expect(lines.join()).not.toContain('secret');
  });
});

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}
