import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { moveIn, startSmall, withKey, withToken } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const logins = () =>
  simulator.log.filter(({ path }) => path.endsWith('/pubkey/authenticate')).length;
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

async function signedIn(wishes: Parameters<typeof moveIn>[1] = {}) {
  const flat = moveIn(simulator, wishes);
  expect(await flat.accounts.signInToSymphony(withKey(simulator))).toEqual({ ok: true });
  const [pod] = flat.accounts.pods();
  if (!pod) throw new Error('Nobody is signed in');
  return { ...flat, pod };
}

describe('signing in to Symphony', () => {
  it('takes an RSA key, and the pod accepts its RS512 signature', async () => {
    const { state, profile, pod } = await signedIn();
    const [account] = state.getState().accounts;
    expect(account).toMatchObject({
      id: `symphony:${simulator.me.uid}@${new URL(simulator.url).host}`,
      name: simulator.me.displayName,
      address: simulator.me.email,
      status: { kind: 'connected' },
      way: 'key',
      capabilities: [
        'presence',
        'whole-presence',
        'requests',
        'answer-requests',
        'chat',
        'directory',
      ],
      kept: 'keychain',
    });
    expect([...profile.vault.items.keys()]).toEqual([account?.id]);
    expect(await pod.client.session.info()).toEqual(success({ userId: String(simulator.me.uid) }));
  });

  it('takes the older form of a key file too', async () => {
    const { createPrivateKey } = await import('node:crypto');
    const pkcs1 = createPrivateKey(simulator.credentials.symphony.privateKeyPem)
      .export({ type: 'pkcs1', format: 'pem' })
      .toString();
    expect(pkcs1).toContain('BEGIN RSA PRIVATE KEY');
    await signedIn({ keyFile: success(pkcs1) });
  });

  it.each([
    ['missing', () => failure('key-file-unreadable'), 'key-file-unreadable', undefined],
    ['no PEM', () => success('ssh-rsa AAAA'), 'key-file-invalid', 'not-pem'],
    ['empty', () => success(''), 'key-file-invalid', 'not-pem'],
    [
      'broken',
      () => success('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'),
      'key-file-invalid',
      'not-readable',
    ],
    [
      'a public key',
      () =>
        success(
          generateKeyPairSync('rsa', { modulusLength: 2048 })
            .publicKey.export({ type: 'spki', format: 'pem' })
            .toString(),
        ),
      'key-file-invalid',
      'not-pem',
    ],
    [
      'an elliptic key',
      () =>
        success(
          generateKeyPairSync('ec', { namedCurve: 'P-256' })
            .privateKey.export({ type: 'pkcs8', format: 'pem' })
            .toString(),
        ),
      'key-file-invalid',
      'not-rsa',
    ],
    [
      'encrypted',
      () =>
        success(
          rsa()
            .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
            .toString(),
        ),
      'key-file-invalid',
      'encrypted',
    ],
    [
      'encrypted in the older form',
      () =>
        success(
          rsa()
            .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
            .toString(),
        ),
      'key-file-invalid',
      'encrypted',
    ],
    [
      'of somebody else',
      () => success(rsa().export({ type: 'pkcs8', format: 'pem' }).toString()),
      'key-refused',
      undefined,
    ],
  ])('says what is wrong with a key file that is %s', async (_what, keyFile, code, reason) => {
    const flat = moveIn(simulator, { keyFile: keyFile() });
    expect(await flat.accounts.signInToSymphony(withKey(simulator))).toMatchObject({
      problem: { code, ...(reason ? { detail: { reason } } : {}) },
    });
    expect(flat.state.getState()).toMatchObject({ accounts: [], signIn: null });
    await signedIn({ profile: flat.profile });
  });

  it.each(['http://pod.example', 'not an address', '', 'https://a:b@pod.example', 'file:///etc'])(
    'sends no key to %j',
    async (podUrl) => {
      const { accounts } = moveIn(simulator);
      const before = logins();
      expect(await accounts.signInToSymphony({ ...withKey(simulator), podUrl })).toMatchObject({
        problem: { code: 'address-invalid' },
      });
      expect(logins()).toBe(before);
    },
  );

  it('takes the address of the web client for its pod', async () => {
    const { accounts, state } = moveIn(simulator);
    const podUrl = `${withKey(simulator).podUrl}/client/index.html?x=1#y`;
    expect(await accounts.signInToSymphony({ ...withKey(simulator), podUrl })).toEqual({
      ok: true,
    });
    expect(state.getState().accounts).toHaveLength(1);
  });

  it('takes a pasted session token', async () => {
    const { accounts, state } = moveIn(simulator);
    const token = simulator.credentials.symphony.mintSessionToken();
    const outcome = await accounts.signInToSymphony(withToken(simulator, ` ${token}\n`));
    expect(outcome).toEqual({ ok: true });
    expect(state.getState().accounts[0]?.status.kind).toBe('connected');
  });

  it('lets what goes on with the first sign-in end before the second one takes over', async () => {
    const { accounts, state } = moveIn(simulator);
    await accounts.signInToSymphony(withKey(simulator));
    const kinds: (string | undefined)[] = [];
    state.subscribe(({ accounts: [account] }, before) => {
      const kind = account?.status.kind;
      if (kind !== before.accounts[0]?.status.kind) kinds.push(kind);
    });
    const [first] = accounts.pods();
    await accounts.signInToSymphony(withKey(simulator));
    expect(kinds).toEqual(['connecting', 'connected']);
    expect(accounts.pods()[0]?.client).not.toBe(first?.client);
  });

  it.each(['an old token', 'line\nbreak', 'tøken', 'deadbeef'])(
    'refuses the pasted token %j',
    async (token) => {
      const { accounts, state } = moveIn(simulator);
      expect(await accounts.signInToSymphony(withToken(simulator, token))).toMatchObject({
        problem: { code: 'session-token-refused', detail: { host: new URL(simulator.url).host } },
      });
      expect(state.getState().accounts).toEqual([]);
    },
  );
});

describe('staying in Symphony', () => {
  it('uses the kept session after a restart, without a question or a new sign-in', async () => {
    const { profile } = await signedIn();
    const before = logins();
    const next = moveIn(simulator, { profile, keyFile: failure('key-file-unreadable') });
    await next.accounts.start();
    await expect
      .poll(() => next.state.getState().accounts[0]?.status)
      .toMatchObject({ kind: 'connected' });
    expect(logins()).toBe(before);
  });

  it('signs in anew once, for twenty calls whose session ended', async () => {
    const { pod, profile } = await signedIn();
    const old = profile.vault.items.get(pod.accountId);
    simulator.control.expireSymphonySession();
    const before = logins();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => pod.client.connection.list()),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(logins()).toBe(before + 1);
    expect(profile.vault.items.get(pod.accountId)).not.toBe(old);
  });

  it('is signed out when a pasted token ends', async () => {
    const { accounts, state } = moveIn(simulator);
    const token = simulator.credentials.symphony.mintSessionToken();
    await accounts.signInToSymphony(withToken(simulator, token));
    const [pod] = accounts.pods();
    simulator.control.expireSymphonySession();
    expect(await pod?.client.presence.all()).toMatchObject({ problem: { code: 'session-ended' } });
    expect(state.getState().accounts[0]?.status).toMatchObject({
      kind: 'signed-out',
      problem: { code: 'session-ended', detail: { host: new URL(simulator.url).host } },
    });
    expect(accounts.pods()).toEqual([]);
  });

  it('is signed out when the key is gone by then', async () => {
    const { profile } = await signedIn();
    const next = moveIn(simulator, { profile, keyFile: failure('key-file-unreadable') });
    simulator.control.expireSymphonySession();
    await next.accounts.start();
    await expect
      .poll(() => next.state.getState().accounts[0]?.status)
      .toMatchObject({
        kind: 'signed-out',
        problem: { code: 'key-file-unreadable' },
      });
  });

  it('stays signed in while the pod is down', async () => {
    const { pod, state } = await signedIn();
    simulator.control.expireSymphonySession();
    simulator.control.fail({ path: '/symphony/login', mode: 'html', status: 502 });
    expect(await pod.client.presence.all()).toMatchObject({ problem: { code: 'server-error' } });
    expect(state.getState().accounts[0]?.status.kind).toBe('offline');
    simulator.control.heal();
    expect(await pod.client.presence.all()).toMatchObject({ ok: true });
  });

  it('signs out', async () => {
    const { accounts, pod, profile, state } = await signedIn();
    expect(await accounts.signOut(pod.accountId)).toEqual({ ok: true });
    expect(profile.vault.items.size).toBe(0);
    expect(state.getState().accounts).toEqual([]);
  });
});
