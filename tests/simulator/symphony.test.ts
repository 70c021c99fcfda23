import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';

let simulator: Simulator;
let token: string;

beforeEach(async () => {
  simulator = await startSimulator({ people: 60 });
  token = simulator.credentials.symphony.mintSessionToken();
});
afterEach(() => simulator.close());

async function pod(path: string, body?: unknown) {
  const response = await fetch(`${simulator.endpoints.symphony.podUrl}/pod${path}`, {
    headers: { sessionToken: token, 'content-type': 'application/json', 'x-trace-id': 'abc123' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed };
}

describe('the sign-in with a key', () => {
  async function login(key: KeyObject, username: string, life = 240, algorithm = 'RS512') {
    const jwt = await new SignJWT({ sub: username })
      .setProtectedHeader({ alg: algorithm })
      .setExpirationTime(Math.floor(Date.now() / 1000) + life)
      .sign(key);
    const url = `${simulator.endpoints.symphony.podUrl}/login/pubkey/authenticate`;
    const headers = { 'content-type': 'application/json' };
    return fetch(url, { method: 'POST', headers, body: JSON.stringify({ token: jwt }) });
  }

  it('opens a session that knows who I am', async () => {
    const { privateKeyPem, username } = simulator.credentials.symphony;
    const response = await login(createPrivateKey(privateKeyPem), username);
    expect(response.status).toBe(200);
    const answer: { name: string; token: string } = JSON.parse(await response.text());
    expect(answer.name).toBe('sessionToken');
    token = answer.token;
    expect(await pod('/v1/sessioninfo')).toEqual({
      status: 200,
      body: { userId: simulator.me.uid },
    });
  });

  it('refuses another key, another name, another algorithm and a long life', async () => {
    const { privateKeyPem, username } = simulator.credentials.symphony;
    const key = createPrivateKey(privateKeyPem);
    const { privateKey: stranger } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect((await login(stranger, username)).status).toBe(401);
    expect((await login(key, 'nobody')).status).toBe(401);
    expect((await login(key, username, 240, 'RS256')).status).toBe(401);
    expect((await login(key, username, 600)).status).toBe(401);
    expect((await login(key, username, -5)).status).toBe(401);
  });

  it('ends sessions', async () => {
    simulator.control.expireSymphonySession();
    expect(await pod('/v1/sessioninfo')).toMatchObject({ status: 401, body: { code: 401 } });
  });
});

describe('people and presence', () => {
  it('finds people by uid, address and user name, and answers 204 for nobody', async () => {
    const person = simulator.people.at(1);
    const found = { id: person.uid, emailAddress: person.email, title: person.title };
    for (const query of [
      `uid=${person.uid}`,
      `email=${encodeURIComponent(person.email)}`,
      `username=${person.username}&local=true`,
    ]) {
      expect((await pod(`/v2/user?${query}`)).body).toMatchObject(found);
    }
    expect((await pod(`/v2/user?username=${person.username}`)).status).toBe(400);
    expect(await pod('/v2/user?uid=1')).toEqual({ status: 204, body: undefined });
  });

  it('tells less about people of other pods', async () => {
    const { body } = await pod(`/v2/user?uid=${simulator.people.outsider(0).uid}`);
    expect(body).toHaveProperty('company');
    for (const hidden of ['emailAddress', 'title', 'location', 'department']) {
      expect(body).not.toHaveProperty(hidden);
    }
  });

  it('leaves offline people out of the pod list, and takes any category', async () => {
    const away = simulator.people.at(1);
    const strange = simulator.people.at(2);
    simulator.control.setPresence({ uid: away.uid, category: 'OFFLINE' });
    simulator.control.setPresence({ uid: strange.uid, category: 'TELEPATHY' });
    const { body } = await pod('/v1/presence');
    expect(body).toContainEqual({ uid: strange.uid, category: 'TELEPATHY' });
    expect(JSON.stringify(body)).not.toContain(String(away.uid));
    expect((await pod(`/v1/user/${away.uid}/presence`)).body).toEqual({ category: 'OFFLINE' });
  });

  it('refuses the pod list to a role that may not read it', async () => {
    simulator.control.forbidPresence(true);
    expect(await pod('/v1/presence')).toMatchObject({ status: 403, body: { code: 403 } });
    expect((await pod(`/v1/user/${simulator.people.at(1).uid}/presence`)).status).toBe(200);
  });

  it('creates the same chat twice for the same person', async () => {
    const [first, second] = [
      await pod('/v1/im/create', [simulator.people.at(1).uid]),
      await pod('/v1/im/create', [simulator.people.at(1).uid]),
    ];
    expect(first.body).toEqual({ id: expect.stringMatching(/^[\w-]+$/) });
    expect(second).toEqual(first);
  });
});

describe('the log', () => {
  it('proves a call: who asked what, with which trace', async () => {
    await pod('/v1/im/create', [simulator.people.at(1).uid]);
    expect(simulator.log.at(-1)).toMatchObject({
      method: 'POST',
      path: '/symphony/pod/v1/im/create',
      status: 200,
      traceId: 'abc123',
      account: simulator.me.email,
      body: [simulator.people.at(1).uid],
    });
  });
});
