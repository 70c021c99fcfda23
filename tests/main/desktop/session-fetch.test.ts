import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sessionFetch } from '../../../main/desktop/session-fetch.ts';
import { problemOfFailedFetch } from '../../../main/net/unreachable.ts';

/** What Electron's request does, as far as it is used. */
class FakeCall extends EventEmitter {
  readonly options: object;
  readonly headers = new Map<string, string>();
  sent: string | undefined;
  aborted = false;
  constructor(options: object) {
    super();
    this.options = options;
  }
  setHeader = (name: string, value: string) => void this.headers.set(name, value);
  end(text?: string) {
    this.sent = text;
  }
  abort() {
    this.aborted = true;
  }
  answer(statusCode: number, headers: Record<string, string | string[]> = {}, body = '{}') {
    this.emit(
      'response',
      Object.assign(Readable.from([Buffer.from(body)]), { statusCode, headers }),
    );
  }
}

function session() {
  const calls: FakeCall[] = [];
  const request = (options: object) => {
    const call = new FakeCall(options);
    calls.push(call);
    return call;
  };
  // The fakes stand for classes of Electron, which nobody can make.
  const fetch = sessionFetch(request as never, 'session' as never);
  return { fetch, calls };
}

const address = 'https://pod.example/list';

describe('a fetch over a session', () => {
  it('sends what it is given, and gives what is answered', async () => {
    const { fetch, calls } = session();
    const outcome = fetch(address, { method: 'POST', headers: { 'X-Trace-Id': 'a' }, body: '{}' });
    calls[0]?.answer(200, { 'retry-after': '5', 'set-cookie': ['a=1', 'b=2'] }, '{"name":"Zoë"}');
    const response = await outcome;
    expect(calls[0]?.options).toEqual({
      session: 'session',
      url: address,
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    expect([...(calls[0]?.headers ?? [])]).toEqual([['x-trace-id', 'a']]);
    expect(calls[0]?.sent).toBe('{}');
    expect(response.status).toBe(200);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toEqual({ name: 'Zoë' });
  });

  it.each([204, 205, 304])('takes a %i, which has no body', async (status) => {
    const { fetch, calls } = session();
    const outcome = fetch(address);
    calls[0]?.answer(status);
    expect(await outcome).toMatchObject({ status, body: null });
  });

  it('leaves out a header that cannot be held, and takes the rest', async () => {
    const { fetch, calls } = session();
    const outcome = fetch(address);
    calls[0]?.answer(200, { via: '東京', 'a b': 'c', 'x-line': 'a\nb', 'retry-after': '5' });
    const { headers } = await outcome;
    expect([...headers]).toEqual([['retry-after', '5']]);
  });

  it.each([0, 99, 199, 600, 999])('fails by an answer with the status %i', async (status) => {
    const { fetch, calls } = session();
    const outcome = fetch(address);
    calls[0]?.answer(status);
    const thrown: unknown = await outcome.catch((error: unknown) => error);
    expect(problemOfFailedFetch(thrown)).toEqual({
      code: 'unreachable',
      detail: { reason: 'net::ERR_INVALID_HTTP_RESPONSE' },
    });
    expect(calls[0]?.aborted).toBe(true);
  });

  it('fails as the network does', async () => {
    const { fetch, calls } = session();
    const outcome = fetch(address);
    calls[0]?.emit('error', new Error('net::ERR_CONNECTION_RESET'));
    await expect(outcome).rejects.toThrow('net::ERR_CONNECTION_RESET');
  });

  it('ends with the wish for it, before the answer and while the body comes', async () => {
    const { fetch, calls } = session();
    const enough = new AbortController();
    const unanswered = fetch(address, { signal: enough.signal });
    const half = fetch(address, { signal: enough.signal });
    const body = Object.assign(new PassThrough(), { statusCode: 200, headers: {} });
    calls[1]?.emit('response', body);
    const response = await half;
    enough.abort(new Error('enough'));
    await expect(unanswered).rejects.toThrow('enough');
    expect(calls.map(({ aborted }) => aborted)).toEqual([true, true]);
    // Electron then ends the body with an error of its own.
    body.destroy(new Error('aborted'));
    await expect(response.text()).rejects.toThrow();
    await expect(fetch(address, { signal: enough.signal })).rejects.toThrow('enough');
    expect(calls).toHaveLength(2);
  });
});
