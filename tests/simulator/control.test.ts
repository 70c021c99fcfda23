import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';

let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator({ people: 20 });
});
afterEach(() => simulator.close());

const infoPath = '/symphony/pod/v1/sessioninfo';

function ask(path = infoPath, body?: unknown): Promise<Response> {
  return fetch(`${simulator.url}${path}`, {
    headers: {
      sessionToken: simulator.credentials.symphony.mintSessionToken(),
      'content-type': 'application/json',
    },
    signal: AbortSignal.timeout(2_000),
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
}

async function control(action: string, body: unknown = {}): Promise<unknown> {
  const response = await fetch(`${simulator.controlUrl}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return response.json();
}

describe('injected failures', () => {
  it('fails as often as told, then works again', async () => {
    simulator.control.fail({
      path: '/symphony',
      mode: 'status',
      status: 429,
      retryAfter: 2,
      times: 2,
    });
    const first = await ask();
    expect(first.status).toBe(429);
    expect(first.headers.get('retry-after')).toBe('2');
    expect((await ask()).status).toBe(429);
    expect((await ask()).status).toBe(200);
  });

  it('answers in wrong ways', async () => {
    simulator.control.fail({ path: /sessioninfo$/, mode: 'malformed', times: 1 });
    await expect((await ask()).json()).rejects.toThrow();
    simulator.control.fail({ path: '^/symphony/', mode: 'html', times: 1 });
    expect((await ask()).headers.get('content-type')).toContain('text/html');
    simulator.control.fail({ path: infoPath, mode: 'wrong-shape', times: 1 });
    expect(await (await ask()).json()).toHaveProperty('unexpected');
    simulator.control.fail({ path: infoPath, mode: 'huge', times: 1 });
    expect((await (await ask()).text()).length).toBeGreaterThan(10_000_000);
    simulator.control.fail({ path: infoPath, mode: 'body', times: 1 });
    expect(await (await ask()).text()).toBe('');
    simulator.control.fail({ path: infoPath, mode: 'body', body: '{"userId":"?"}', times: 1 });
    expect(await (await ask()).json()).toEqual({ userId: '?' });
  });

  it('hangs up, and keeps silent until healed', async () => {
    simulator.control.fail({ path: infoPath, mode: 'drop', times: 1 });
    await expect(ask()).rejects.toThrow();
    simulator.control.fail({ path: infoPath, mode: 'hang' });
    await expect(
      fetch(`${simulator.url}${infoPath}`, { signal: AbortSignal.timeout(100) }),
    ).rejects.toThrow();
    simulator.control.heal();
    expect((await ask()).status).toBe(200);
  });

  it.each(['status', 'drop'] as const)('does the work, then fails: %s', async (mode) => {
    const [{ userId } = { userId: 0 }] = simulator.control.arrive();
    const path = '/symphony/pod/v1/connection/accept';
    simulator.control.fail({ path, method: 'POST', mode, times: 1, afterEffect: true });
    const outcome = await ask(path, { userId }).then(
      ({ status }) => status,
      () => 'cut',
    );
    expect(outcome).toBe(mode === 'status' ? 500 : 'cut');
    expect(simulator.record.accepts).toMatchObject([{ userId }]);
    const attempts = simulator.log.filter((entry) => entry.path === path);
    expect(attempts).toMatchObject([{ body: { userId }, status: mode === 'status' ? 500 : 0 }]);
  });

  it('goes offline and comes back', async () => {
    simulator.control.offline(true);
    await expect(ask()).rejects.toThrow();
    simulator.control.offline(false);
    expect((await ask()).status).toBe(200);
  });
});

describe('the control over HTTP', () => {
  it('does what the methods do', async () => {
    const arrivals = await control('arrive', { count: 2 });
    expect(arrivals).toMatchObject({ result: [{ requestCounter: 1 }, { requestCounter: 1 }] });
    await control('offline', { on: true });
    await expect(ask()).rejects.toThrow();
    await control('heal');
    await control('fail', { path: infoPath, mode: 'status', status: 503, times: 1 });
    expect((await ask()).status).toBe(503);
    expect(await control('record')).toEqual({ result: { accepts: {}, rejects: {}, creates: {} } });
    const log: unknown = await (await fetch(`${simulator.controlUrl}/log`)).json();
    expect(log).toMatchObject([{ path: infoPath, status: 503 }]);
  });

  it('refuses what it does not understand', async () => {
    const post = (action: string, body: string) =>
      fetch(`${simulator.controlUrl}/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    expect((await post('withdraw', '{"userId":1}')).status).toBe(400);
    expect((await post('fail', '{"mode":"burn"}')).status).toBe(400);
    expect((await post('nothing', '{}')).status).toBe(404);
  });
});
