import { describe, expect, it, vi } from 'vitest';
import { createFetch } from '../../../main/desktop/fetch.ts';

const post = { method: 'POST', body: '{}' };

function network(answer: () => Promise<Response> = async () => new Response('done')) {
  const shared = vi.fn(answer);
  const lines: { name: string; fetch: typeof shared; closeAllConnections: () => Promise<void> }[] =
    [];
  const openLine = (name: string) => {
    const line = { name, fetch: vi.fn(answer), closeAllConnections: vi.fn(async () => {}) };
    if (name !== 'shared') lines.push(line);
    return line;
  };
  const introduce = vi.fn(async () => true);
  const usual = { ...openLine('shared'), fetch: shared };
  const fetch = createFetch({ shared: usual, openLine, introduce });
  return { fetch, shared, lines, introduce };
}

describe('what is sent', () => {
  it('shares connections as long as it only reads', async () => {
    const { fetch, shared, lines } = network();
    await fetch(new URL('https://pod.example/list'));
    await fetch('https://pod.example/list', { method: 'GET' });
    expect(shared.mock.calls).toEqual([
      ['https://pod.example/list', {}],
      ['https://pod.example/list', { method: 'GET' }],
    ]);
    expect(lines).toEqual([]);
  });

  it('goes out on a connection that was never used when it writes', async () => {
    const { fetch, shared, lines } = network();
    for (const count of [1, 2]) {
      const response = await fetch('https://pod.example/accept', post);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('done');
      await vi.waitFor(() => expect(lines[0]?.closeAllConnections).toHaveBeenCalledTimes(count));
    }
    expect(lines.map(({ name }) => name)).toEqual(['write-1']);
    expect(shared).not.toHaveBeenCalled();
  });

  it('lets no write close the connection of another', async () => {
    const { fetch, lines } = network();
    const [first, second] = await Promise.all([
      fetch('https://pod.example/accept', post),
      fetch('https://pod.example/reject', post),
    ]);
    expect(lines).toHaveLength(2);
    await first?.text();
    expect(lines[1]?.closeAllConnections).not.toHaveBeenCalled();
    await second?.text();
  });

  it.each([
    ['fails', async () => Promise.reject(new Error('net::ERR_EMPTY_RESPONSE'))],
    ['has no body', async () => new Response(null, { status: 204 })],
  ])('gives the line back when the answer %s', async (_how, answer) => {
    const { fetch, lines } = network(answer);
    await fetch('https://pod.example/accept', post).catch(() => undefined);
    expect(lines[0]?.closeAllConnections).toHaveBeenCalledOnce();
    await fetch('https://pod.example/accept', post).catch(() => undefined);
    expect(lines).toHaveLength(1);
  });

  it('gives the line back when the body breaks, or nobody wants the rest of it', async () => {
    const broken = new ReadableStream({ start: (body) => body.error(new Error('reset')) });
    const first = network(async () => new Response(broken));
    const response = await first.fetch('https://pod.example/accept', post);
    await expect(response.text()).rejects.toThrow();
    expect(first.lines[0]?.closeAllConnections).toHaveBeenCalledOnce();

    const second = network();
    await (await second.fetch('https://pod.example/accept', post)).body?.cancel();
    expect(second.lines[0]?.closeAllConnections).toHaveBeenCalledOnce();
  });
});

describe('what a proxy holds back', () => {
  const held = () => new Response('Who are you?', { status: 407 });

  it('is sent again once we were introduced, a write too', async () => {
    for (const init of [{}, post]) {
      const answers = [held(), new Response('done')];
      const { fetch, introduce } = network(async () => answers.shift() ?? Response.error());
      expect(await (await fetch('https://pod.example/accept', init)).text()).toBe('done');
      expect(introduce).toHaveBeenCalledOnce();
    }
  });

  it('needs one introduction for many calls at once', async () => {
    let known = false;
    const { fetch, introduce } = network(async () => (known ? new Response('done') : held()));
    introduce.mockImplementation(async () => {
      known = true;
      return true;
    });
    const calls = Array.from({ length: 10 }, () => fetch('https://pod.example/list'));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(introduce).toHaveBeenCalledOnce();
  });

  it('stays held where the proxy does not believe us, and is not sent again', async () => {
    const { fetch, introduce, lines } = network(async () => held());
    introduce.mockResolvedValue(false);
    expect((await fetch('https://pod.example/accept', post)).status).toBe(407);
    expect(lines[0]?.fetch).toHaveBeenCalledOnce();
    expect(lines[0]?.closeAllConnections).toHaveBeenCalledOnce();
  });
});
