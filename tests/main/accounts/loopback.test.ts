import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Loopback, listenOnce } from '../../../main/accounts/loopback.ts';

const open: Loopback[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

async function listen() {
  const listening = await listenOnce(0);
  if (!listening.ok) throw new Error(listening.problem.code);
  open.push(listening.value);
  const arrived: URL[] = [];
  void listening.value.callback.then((url) => arrived.push(url));
  return { ...listening.value, arrived };
}

/** The status of an answer; the host of the request is told, not looked up. */
function ask(uri: string, { path = '/callback?code=1', host = '', method = 'GET' } = {}) {
  const { hostname, port, host: own } = new URL(uri);
  return new Promise<number | undefined>((resolve, reject) => {
    const headers = { host: host || own };
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the loopback listener', () => {
  it('hears where the browser came back to', async () => {
    const { redirectUri, callback } = await listen();
    expect(await ask(redirectUri)).toBe(200);
    expect((await callback).searchParams.get('code')).toBe('1');
  });

  it.each([
    { path: '/favicon.ico' },
    { path: '/callback/more?code=1' },
    { path: '//callback?code=1' },
    { host: 'rebound.example' },
    { host: '127.0.0.1.rebound.example:80' },
    { method: 'POST' },
  ])('takes no notice of %j', async (other) => {
    const { redirectUri, arrived, callback } = await listen();
    expect(await ask(redirectUri, other)).toBe(404);
    expect(arrived).toEqual([]);
    await ask(redirectUri);
    await callback;
  });

  it('answers nobody after it is closed, even with a connection open', async () => {
    const { redirectUri, close } = await listen();
    await fetch(redirectUri);
    await close();
    await expect(ask(redirectUri)).rejects.toThrow('ECONNREFUSED');
  });
});
