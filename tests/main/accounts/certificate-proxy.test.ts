import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Credentials, createPassage } from '../../../main/net/passage.ts';
import { openTunnel } from '../../../main/net/tunnel.ts';
import type { Problem, ProxyQuestion } from '../../../preload/contract.ts';
import { openProxy, type ProxyOptions, type TestProxy } from '../../desk/proxy.ts';
import { close, listen } from '../../simulator/server.ts';
import { type CertificateDesk, startCertificateDesk } from './certificate-desk.ts';

let desk: CertificateDesk;
beforeAll(async () => {
  desk = await startCertificateDesk();
});
afterAll(() => desk.simulator.close());

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const jane: Credentials = { username: 'jane', password: 'lock: ünd quay' };
const users = { [jane.username]: jane.password };

async function proxyWith(options: ProxyOptions = {}): Promise<TestProxy> {
  const proxy = await openProxy(options);
  ends.push(() => proxy.close());
  return proxy;
}

/** A proxy that answers every CONNECT in the same way, or (undefined) with silence. */
async function proxyThatSays(head: string | undefined): Promise<string> {
  const server = createServer();
  server.on('connect', (_asked, socket) => {
    socket.on('error', () => socket.destroy());
    ends.unshift(async () => socket.destroy());
    if (head !== undefined) socket.end(head);
  });
  const port = await listen(server, 0);
  ends.push(() => {
    server.closeAllConnections();
    return close(server);
  });
  return `127.0.0.1:${port}`;
}

/** Signs in where that is the way to every server. */
async function signInBy(way: string, kept?: Credentials) {
  const questions: (ProxyQuestion | null)[] = [];
  const keys = { load: vi.fn(async () => kept), save: vi.fn(async () => undefined) };
  const passage = createPassage({ keys, show: (question) => questions.push(question) });
  const signedIn = desk.signIn('/desk/good-both.pem', undefined, {
    proxies: { resolveProxy: async () => way, passage },
  });
  return { signedIn, passage, questions, keys };
}

async function problemBy(way: string): Promise<Problem | undefined> {
  const { signedIn, questions } = await signInBy(way);
  const { outcome } = await signedIn;
  expect(questions).toEqual([]);
  return outcome.ok ? undefined : outcome.problem;
}

const host = () => new URL(desk.simulator.tls.url).host;

describe('a certificate that is shown through a proxy', () => {
  it('goes through its tunnel, where the proxy sees nothing of it', async () => {
    const proxy = await proxyWith();
    const { signedIn } = await signInBy(`PROXY ${proxy.address}; DIRECT`);
    expect((await signedIn).outcome).toEqual({ ok: true });
    expect(proxy.passed).toEqual([{ method: 'CONNECT', target: host(), outcome: 'through' }]);
  });

  it.each(['DIRECT', 'SOCKS5 127.0.0.1:1', ''])(
    'goes straight where the way is "%s"',
    async (way) => {
      const { signedIn } = await signInBy(way);
      expect((await signedIn).outcome).toEqual({ ok: true });
    },
  );

  it('says who we are to a proxy that asks and was told before', async () => {
    const proxy = await proxyWith({ users });
    const { signedIn, questions, keys } = await signInBy(`PROXY ${proxy.address}`, jane);
    expect((await signedIn).outcome).toEqual({ ok: true });
    expect(questions).toEqual([]);
    expect(keys.load).toHaveBeenCalledWith(proxy.address);
  });

  it('waits for the person where the proxy was never told, and again for a wrong password', async () => {
    const proxy = await proxyWith({ users, realm: 'Acme lobby' });
    const [name, port] = proxy.address.split(':');
    const { signedIn, passage, questions, keys } = await signInBy(`PROXY ${proxy.address}`);
    const question = { host: name, port: Number(port), realm: 'Acme lobby', refused: false };
    await vi.waitFor(() => expect(questions).toEqual([question]));
    await passage.answer({ ...jane, password: 'mistyped' });
    expect(questions.at(-1)).toEqual({ ...question, refused: true });
    await passage.answer(jane);
    expect((await signedIn).outcome).toEqual({ ok: true });
    expect(keys.save).toHaveBeenCalledExactlyOnceWith(proxy.address, jane);
  });

  it('ends with a sentence about the proxy when nobody answers it', async () => {
    const proxy = await proxyWith({ users });
    const { signedIn, passage, questions } = await signInBy(`PROXY ${proxy.address}`);
    await vi.waitFor(() => expect(questions).toHaveLength(1));
    await passage.answer(null);
    expect((await signedIn).outcome).toMatchObject({
      problem: { code: 'unreachable', detail: { host: host(), barrier: 'proxy-sign-in' } },
    });
  });

  it('does not wait for a proxy that says nothing', async () => {
    const { passage } = await signInBy('DIRECT');
    const silent = await proxyThatSays(undefined);
    const proxies = { resolveProxy: async () => `PROXY ${silent}`, passage };
    const opened = openTunnel(desk.simulator.tls.url, proxies, AbortSignal.timeout(50));
    await expect(opened).rejects.toThrow(/abort/);
  });

  it('is told when the proxy is down, and when it makes no connection there', async () => {
    expect(await problemBy('PROXY 127.0.0.1:1')).toMatchObject({
      code: 'offline',
      detail: { barrier: 'proxy-down' },
    });
    const refusing = await proxyThatSays('HTTP/1.1 403 Forbidden\r\n\r\n');
    expect(await problemBy(`PROXY ${refusing}`)).toMatchObject({
      detail: { barrier: 'proxy-refuses' },
    });
  });

  it('asks no person for what the proxy would not take: a ticket of the system', async () => {
    const asking = await proxyThatSays(
      'HTTP/1.1 407 Who\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n',
    );
    expect(await problemBy(`PROXY ${asking}`)).toMatchObject({
      detail: { barrier: 'proxy-refuses' },
    });
  });
});
