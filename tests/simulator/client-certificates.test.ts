import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientCertificate } from './client-certificates.ts';
import { type Simulator, startSimulator } from './index.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ people: 20 });
});
afterAll(() => simulator.close());

interface Sent {
  readonly client?: ClientCertificate;
  readonly form?: 'pem' | 'pkcs12';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly method?: string;
}

function keysOf({ client, form = 'pem' }: Sent) {
  if (client === undefined) return {};
  const { certificate: cert, privateKey: key, pkcs12: pfx, passphrase } = client;
  return form === 'pem' ? { cert, key } : { pfx, passphrase };
}

function post(path: string, sent: Sent): Promise<{ status: number; body: unknown }> {
  const { url, ca } = simulator.tls;
  const { method = 'POST', headers = {}, body } = sent;
  return new Promise((resolve, reject) => {
    const options = { method, headers, ca, ...keysOf(sent), agent: false } as const;
    const call = request(`${url}${path}`, options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }),
      );
    });
    call.once('error', reject);
    call.end(body);
  });
}

const authenticate = '/sessionauth/v1/authenticate';

describe('the sign-in with a client certificate', () => {
  it.each(['pem', 'pkcs12'] as const)('opens a session, and ends it: %s', async (form) => {
    const { status, body } = await post(authenticate, {
      client: simulator.tls.clients.good,
      form,
    });
    expect(status).toBe(200);
    expect(body).toEqual({ name: 'sessionToken', token: expect.stringMatching(/^[0-9a-f]+$/) });
    const { token }: { token: string } = JSON.parse(JSON.stringify(body));
    const url = `${simulator.endpoints.symphony.podUrl}/pod/v1/sessioninfo`;
    const ask = () => fetch(url, { headers: { sessionToken: token } });
    expect(await (await ask()).json()).toEqual({ userId: simulator.me.uid });
    const overTls = await post('/pod/v1/sessioninfo', {
      method: 'GET',
      headers: { sessionToken: token },
    });
    expect(overTls.status).toBe(200);
    const logout = await post('/sessionauth/v1/logout', { headers: { sessionToken: token } });
    expect(logout.status).toBe(200);
    expect((await ask()).status).toBe(401);
  });

  it('tells apart what is wrong', async () => {
    const { expired, wrongName } = simulator.tls.clients;
    expect(await post(authenticate, {})).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('No client certificate') },
    });
    expect(await post(authenticate, { client: expired })).toMatchObject({
      status: 401,
      body: { message: expect.stringContaining('expired') },
    });
    expect(await post(authenticate, { client: wrongName })).toMatchObject({
      status: 401,
      body: { message: expect.stringContaining('No active user') },
    });
  });

  it('is upset by a body', async () => {
    const headers = { 'content-type': 'application/json' };
    const client = simulator.tls.clients.good;
    expect((await post(authenticate, { client, headers, body: '{}' })).status).toBe(500);
  });

  it('lets no disabled user in', async () => {
    const userId = simulator.me.uid;
    simulator.control.setUserStatus({ userId, status: 'DISABLED' });
    const client = simulator.tls.clients.good;
    expect((await post(authenticate, { client })).status).toBe(401);
    simulator.control.setUserStatus({ userId, status: 'ENABLED' });
  });

  it('is not had without TLS', async () => {
    const url = `${simulator.endpoints.symphony.podUrl}${authenticate}`;
    expect((await fetch(url, { method: 'POST' })).status).toBe(400);
  });
});
