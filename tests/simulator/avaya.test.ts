import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';
import { authorize, exchange, readObject, requestToken } from './sign-in-client.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ people: 60 });
});
afterAll(() => simulator.close());

async function spaces(path: string, token: unknown, scheme = 'bearer') {
  const response = await fetch(`${simulator.endpoints.spaces.restUrl}/api${path}`, {
    headers: { authorization: `${scheme} ${token}` },
  });
  return { status: response.status, body: await readObject(response) };
}

async function signIn() {
  return (await exchange(simulator, await authorize(simulator))).body;
}

describe('the sign-in at Avaya', () => {
  it('answers as Avaya documents: opaque hex tokens, no token_type, an HS256 id_token', async () => {
    const callback = await authorize(simulator);
    expect(callback.page).toBe('Back in the app');
    expect(callback.parameters.get('state')).toBe('round-trip');
    expect(callback.parameters.has('iss')).toBe(false);
    const { status, body } = await exchange(simulator, callback);
    expect(status).toBe(200);
    expect(body['access_token']).toMatch(/^[0-9a-f]{40}$/);
    expect(body['refresh_token']).toMatch(/^[0-9a-f]{40}$/);
    expect(body['expires_in']).toBe(3599);
    expect(body).not.toHaveProperty('token_type');
    const [header = ''] = String(body['id_token']).split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'HS256' });
    expect(body['scope']).not.toBe('email profile spaces');
  });

  it('refuses a code with another verifier, and a public client without a challenge', async () => {
    const callback = await authorize(simulator);
    const wrong = await exchange(simulator, callback, { code_verifier: 'x'.repeat(43) });
    expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const { parameters } = await authorize(simulator, { challenge: false });
    expect(parameters.get('error')).toBe('invalid_request');
  });

  it('asks the confidential client for its secret', async () => {
    const { clientId, clientSecret } = simulator.credentials.avaya.confidential;
    const callback = await authorize(simulator, { clientId });
    const without = await exchange(simulator, callback, { client_id: clientId });
    expect(without.status).toBe(401);
    const client = { client_id: clientId, client_secret: clientSecret };
    expect((await exchange(simulator, callback, client)).status).toBe(200);
  });

  it('tells the app when the person cancels', async () => {
    const { parameters } = await authorize(simulator, { deny: true });
    expect(parameters.get('error')).toBe('access_denied');
    expect(parameters.get('state')).toBe('round-trip');
    expect(parameters.has('code')).toBe(false);
  });

  it('lets a person change the state on the way back', async () => {
    const { parameters } = await authorize(simulator, { tamperState: true });
    expect(parameters.get('state')).toBe('tampered');
  });

  it('shows the page again after a wrong password', async () => {
    const avaya = { ...simulator.credentials.avaya, password: 'wrong' };
    const credentials = { ...simulator.credentials, avaya };
    const { page, parameters } = await authorize({ ...simulator, credentials });
    expect(page).toContain('do not belong together');
    expect([...parameters]).toEqual([]);
  });
});

describe('refresh and revocation', () => {
  function refresh(token: unknown) {
    return requestToken(simulator, { grant_type: 'refresh_token', refresh_token: String(token) });
  }

  it('rotates the refresh token, and ends everything when an old one comes back', async () => {
    const first = await signIn();
    const second = await refresh(first['refresh_token']);
    expect(second.status).toBe(200);
    expect(second.body['refresh_token']).not.toBe(first['refresh_token']);
    expect((await spaces('/users/me', second.body['access_token'])).status).toBe(200);
    const reused = await refresh(first['refresh_token']);
    expect(reused).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await spaces('/users/me', second.body['access_token'])).status).toBe(401);
    expect((await refresh(second.body['refresh_token'])).status).toBe(400);
  });

  it('refuses refreshes while told to, and no longer', async () => {
    const { refresh_token: token } = await signIn();
    simulator.control.refuseRefresh(true);
    expect(await refresh(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    simulator.control.refuseRefresh(false);
    expect((await refresh(token)).status).toBe(200);
  });

  it('expires access tokens on demand', async () => {
    const { access_token: token, refresh_token: refreshToken } = await signIn();
    simulator.control.expireAccessToken();
    expect((await spaces('/users/me', token)).status).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  it('revokes with the form of Avaya', async () => {
    const { access_token: token, refresh_token: refreshToken } = await signIn();
    const form = { client_id: 'foyer-desktop', grant_type: 'revoke_token' };
    const response = await fetch(`${simulator.endpoints.spaces.accountsUrl}/oauth2/revoke_token`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, refresh_token: String(refreshToken) }),
    });
    expect(response.status).toBe(200);
    expect((await spaces('/users/me', token)).status).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(400);
  });

  it('does the work and loses the answer: the rotated token is gone', async () => {
    const { refresh_token: token } = await signIn();
    const path = '/accounts/oauth2/access_token';
    simulator.control.fail({ path, mode: 'drop', times: 1, afterEffect: true });
    await expect(refresh(token)).rejects.toThrow();
    expect((await refresh(token)).status).toBe(400);
  });
});
