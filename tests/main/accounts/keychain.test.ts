import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createKeeping } from '../../../main/accounts/keeping.ts';
import { failure } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, type Profile, startSmall, withKey, withToken } from './flat.ts';
import { createMemoryVault } from './memory-vault.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const shutCodes = ['keychain-locked', 'keychain-unavailable'] as const;
const stateOf = { 'keychain-locked': 'locked', 'keychain-unavailable': 'unavailable' } as const;

/** A profile of somebody signed in to both systems, Symphony by a pasted token. */
async function signedInProfile(): Promise<Profile> {
  const { accounts, profile } = moveIn(simulator);
  const token = simulator.credentials.symphony.mintSessionToken();
  expect(await accounts.signInToSpaces()).toEqual({ ok: true });
  expect(await accounts.signInToSymphony(withToken(simulator, token))).toEqual({ ok: true });
  return profile;
}

const kinds = (flat: ReturnType<typeof moveIn>) =>
  flat.state.getState().accounts.map(({ status }) => status.kind);
const codes = (flat: ReturnType<typeof moveIn>) =>
  flat.state.getState().accounts.map(({ status }) => 'problem' in status && status.problem.code);

describe('the keychain', () => {
  it('is not asked at a start with nobody signed in', async () => {
    const { accounts, state, profile } = moveIn(simulator);
    await accounts.start();
    expect(profile.vault.calls).toEqual([]);
    expect(state.getState().keychain).toBe('unknown');
  });

  it.each(shutCodes)(
    '%s: a sign-in lives in memory, and leaves nothing on the disk',
    async (code) => {
      const { accounts, state, profile } = moveIn(simulator);
      profile.vault.shut(code);
      expect(await accounts.signInToSpaces()).toEqual({ ok: true });
      expect(await accounts.signInToSymphony(withKey(simulator))).toEqual({ ok: true });
      expect(state.getState().accounts.map(({ kept }) => kept)).toEqual(['memory', 'memory']);
      expect(state.getState().keychain).toBe(stateOf[code]);
      expect(JSON.parse(profile.files.get('accounts.json') ?? '')).toMatchObject({ accounts: [] });
      simulator.control.expireAccessToken();
      expect(await accounts.spaces()[0]?.client.users.me()).toMatchObject({ ok: true });
      expect(await accounts.signOut(state.getState().accounts[0]?.id ?? '')).toEqual({ ok: true });
    },
  );

  it.each(shutCodes)('%s at the start: says so, and prompts once only', async (code) => {
    const profile = await signedInProfile();
    profile.vault.shut(code);
    profile.vault.calls.length = 0;
    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    await expect.poll(() => codes(next)).toEqual([code, code]);
    expect(kinds(next)).toEqual(['offline', 'offline']);
    expect(next.state.getState().keychain).toBe(stateOf[code]);
    await next.accounts.pods()[0]?.client.presence.all();
    await next.accounts.spaces()[0]?.client.users.me();
    expect(profile.vault.calls).toHaveLength(1);
    next.accounts.stop();
  });

  it('is looked into again when the person asks, and then everything goes on', async () => {
    const profile = await signedInProfile();
    profile.vault.shut('keychain-locked');
    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['offline', 'offline']);
    expect(await next.accounts.checkKeychain()).toEqual(failure('keychain-locked'));
    expect(kinds(next)).toEqual(['offline', 'offline']);
    profile.vault.shut(undefined);
    expect(await next.accounts.checkKeychain()).toEqual({ ok: true });
    await expect.poll(() => kinds(next)).toEqual(['connected', 'connected']);
    expect(next.state.getState().keychain).toBe('ready');
  });

  it('takes what was in memory once it is open', async () => {
    const { accounts, state, profile } = moveIn(simulator);
    profile.vault.shut('keychain-locked');
    await accounts.setClientSecret('kept for later');
    await accounts.signInToSymphony(withKey(simulator));
    profile.vault.shut(undefined);
    expect(await accounts.checkKeychain()).toEqual({ ok: true });
    const [account] = state.getState().accounts;
    expect(account?.kept).toBe('keychain');
    expect([...profile.vault.items.keys()]).toEqual(['spaces-client-secret', account?.id]);
    expect(JSON.parse(profile.files.get('accounts.json') ?? '')).toMatchObject({
      clientSecretKept: true,
      accounts: [{ id: account?.id }],
    });
  });

  it('does without when a key can sign in anew', async () => {
    const first = moveIn(simulator);
    await first.accounts.signInToSymphony(withKey(simulator));
    first.profile.vault.shut('keychain-locked');
    const next = moveIn(simulator, { profile: first.profile });
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['connected']);
    expect(next.state.getState().accounts[0]?.kept).toBe('memory');
  });

  it('that is shut for a while makes no account forgotten', async () => {
    const first = moveIn(simulator);
    await first.accounts.signInToSymphony(withKey(simulator));
    first.profile.vault.shut('keychain-locked');
    const shut = moveIn(simulator, { profile: first.profile });
    await shut.accounts.start();
    await expect.poll(() => shut.state.getState().accounts[0]?.kept).toBe('memory');
    first.profile.vault.shut(undefined);
    const next = moveIn(simulator, { profile: first.profile });
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['connected']);
    await next.accounts.signOut(next.state.getState().accounts[0]?.id ?? '');
    expect(JSON.parse(first.profile.files.get('accounts.json') ?? '')).toMatchObject({
      accounts: [],
    });
  });

  it('is asked for what it holds, with time to open it', async () => {
    const profile = await signedInProfile();
    profile.vault.shut('keychain-locked');
    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['offline', 'offline']);
    profile.vault.calls.length = 0;
    await next.accounts.checkKeychain();
    expect(profile.vault.calls).toEqual([`get ${next.state.getState().accounts[0]?.id}`]);
    next.accounts.stop();
  });

  it('is read once for each account in a run, and holds one item of each', async () => {
    const profile = await signedInProfile();
    const next = moveIn(simulator, { profile });
    profile.vault.calls.length = 0;
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['connected', 'connected']);
    for (let turn = 0; turn < 3; turn += 1) {
      simulator.control.expireAccessToken();
      expect(await next.accounts.spaces()[0]?.client.users.me()).toMatchObject({ ok: true });
    }
    const ids = next.state.getState().accounts.map(({ id }) => id);
    const reads = profile.vault.calls.filter((call) => call.startsWith('get'));
    expect(reads.toSorted()).toEqual(ids.map((id) => `get ${id}`).toSorted());
    expect([...profile.vault.items.keys()].toSorted()).toEqual(ids.toSorted());
    next.accounts.stop();
  });

  it.each(shutCodes)('%s at one refresh costs no session at the next start', async (code) => {
    let clock = Date.now();
    const later = (ms: number) => {
      clock += ms;
    };
    const { accounts, state, profile } = moveIn(simulator, { now: () => clock });
    await accounts.signInToSpaces();
    const refresh = async () => {
      simulator.control.expireAccessToken();
      expect(await accounts.spaces()[0]?.client.users.me()).toMatchObject({ ok: true });
      return state.getState().accounts[0]?.kept;
    };
    profile.vault.shut(code);
    expect(await refresh()).toBe('memory');
    profile.vault.shut(undefined);
    profile.vault.calls.length = 0;
    later(1_000);
    expect(await refresh()).toBe('memory');
    expect(profile.vault.calls).toEqual([]);
    later(60 * 60_000);
    expect(await refresh()).toBe('keychain');
    expect(state.getState().keychain).toBe('ready');
    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['connected']);
    next.accounts.stop();
  });

  it('that stays locked is asked by itself ever more seldom, once a day at last', async () => {
    const vault = createMemoryVault();
    vault.shut('keychain-locked');
    let now = Date.now();
    const nothing = () => undefined;
    const events = { onState: nothing, onOpened: nothing, log: nothing };
    const keeping = createKeeping({ vault, now: () => now, ...events });
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      expect(await keeping.save('somebody', `token ${hour}`)).toBe('memory');
      expect(await keeping.load('somebody else')).toMatchObject({ ok: false });
      now += 60 * 60_000;
    }
    expect(vault.calls.length).toBeGreaterThan(8);
    expect(vault.calls.length).toBeLessThan(13);
    expect(vault.calls.filter((call) => call.startsWith('get'))).toEqual([]);
  });

  it('that comes after us is found by itself, and everybody goes on', async () => {
    const profile = await signedInProfile();
    let clock = Date.now();
    profile.vault.shut('keychain-unavailable');
    const next = moveIn(simulator, { profile, now: () => clock });
    await next.accounts.start();
    await expect.poll(() => kinds(next)).toEqual(['offline', 'offline']);
    profile.vault.shut(undefined);
    clock += 60_000;
    next.state.setState({ surroundings: { online: false, awake: true } });
    next.state.setState({ surroundings: { online: true, awake: true } });
    await expect.poll(() => kinds(next)).toEqual(['connected', 'connected']);
    next.accounts.stop();
  });

  it('that lost an item signs out, and nothing is deleted', async () => {
    const profile = await signedInProfile();
    profile.vault.items.clear();
    profile.vault.calls.length = 0;
    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    await expect.poll(() => codes(next)).toEqual(['keychain-missing', 'keychain-missing']);
    expect(kinds(next)).toEqual(['signed-out', 'signed-out']);
    expect(profile.vault.calls.filter((call) => !call.startsWith('get'))).toEqual([]);
    const listed: unknown = JSON.parse(profile.files.get('accounts.json') ?? '');
    expect(listed).toMatchObject({ accounts: [{ system: 'spaces' }, { system: 'symphony' }] });
    expect(await next.accounts.signInToSpaces()).toEqual({ ok: true });
  });

  it('that shuts midway costs nothing in this run', async () => {
    const { accounts, state, profile } = moveIn(simulator);
    await accounts.signInToSpaces();
    profile.vault.shut('keychain-unavailable');
    simulator.control.expireAccessToken();
    expect(await accounts.spaces()[0]?.client.users.me()).toMatchObject({ ok: true });
    expect(state.getState()).toMatchObject({
      keychain: 'unavailable',
      accounts: [{ kept: 'memory', status: { kind: 'connected' } }],
    });
    const { id = '' } = state.getState().accounts[0] ?? {};
    expect(await accounts.signOut(id)).toEqual({ ok: true });
  });
});

describe('the list of accounts', () => {
  it.each([
    ['nothing', undefined],
    ['no object', '[]'],
    ['no list', '{"accounts":7}'],
    [
      'nonsense in the list',
      '{"version":1,"accounts":[null,7,{"system":"skype"},{"system":"spaces"}]}',
    ],
    [
      'addresses that are none',
      '{"accounts":[{"system":"symphony","id":"a","userId":"1","name":"","address":"","podUrl":"nowhere","username":"","keyFile":""}]}',
    ],
  ])('is empty when the file holds %s', async (_what, text) => {
    const profile = createProfile();
    if (text !== undefined) profile.files.set('accounts.json', text);
    const { accounts, state } = moveIn(simulator, { profile });
    await accounts.start();
    expect(state.getState().accounts).toEqual([]);
    expect(await accounts.signInToSymphony(withKey(simulator))).toEqual({ ok: true });
    accounts.stop();
  });

  it('sends no session to an address that somebody wrote into the file', async () => {
    const profile = await signedInProfile();
    const text = profile.files.get('accounts.json') ?? '';
    profile.files.set('accounts.json', text.replaceAll(simulator.url, 'http://elsewhere.example'));
    const next = moveIn(simulator, { profile, fetch: () => Promise.reject(new Error('sent')) });
    await next.accounts.start();
    expect(next.state.getState().accounts).toEqual([]);
  });
});
