import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, startSmall } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterEach(() => {
  vi.useRealTimers();
  simulator.control.heal();
});
afterAll(() => simulator.close());

const day = 86_400_000;
const host = () => new URL(simulator.url).host;
const admissions = () =>
  simulator.log.filter(({ path }) => path.endsWith('/api/anonymous/auth')).length;

async function asGuest(wishes: Parameters<typeof moveIn>[1] = {}) {
  const flat = moveIn(simulator, wishes);
  expect(await flat.accounts.signInAsGuest({ displayName: ' Visitor ' })).toEqual({ ok: true });
  const [account] = flat.accounts.spaces();
  if (!account) throw new Error('Nobody came in');
  return { ...flat, account };
}

describe('a guest of Spaces', () => {
  it('comes in with a name, without a directory, and is kept in the keychain', async () => {
    const { state, profile, account, accounts } = await asGuest();
    expect(state.getState().accounts).toMatchObject([
      { system: 'spaces', way: 'guest', name: 'Visitor', capabilities: [], kept: 'keychain' },
    ]);
    expect(accounts.spaces('directory')).toEqual([]);
    expect(accounts.spaces('direct-space')).toEqual([]);
    expect(await account.client.users.me()).toMatchObject({ value: { displayName: 'Visitor' } });
    const token = profile.vault.items.get(account.accountId) ?? '';
    expect(token.split('.')).toHaveLength(3);
    expect([...profile.files.values(), ...profile.log].join()).not.toContain(token);
  });

  it('needs no question after a restart', async () => {
    const { profile } = await asGuest();
    const before = admissions();
    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    await expect.poll(() => next.state.getState().accounts[0]?.status.kind).toBe('connected');
    expect(admissions()).toBe(before);
  });

  it('is told at the end of the day, though nobody asked for anything', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { state } = await asGuest();
    vi.advanceTimersByTime(day - 60_000);
    expect(state.getState().accounts[0]?.status.kind).toBe('connected');
    vi.advanceTimersByTime(120_000);
    vi.useRealTimers();
    await expect
      .poll(() => state.getState().accounts[0]?.status)
      .toEqual({ kind: 'signed-out', problem: { code: 'guest-ended', detail: { host: host() } } });
  });

  it('is told after a restart on another day, and comes again as the only guest', async () => {
    const { profile, account } = await asGuest();
    const next = moveIn(simulator, { profile, now: () => Date.now() + 2 * day });
    await next.accounts.start();
    await expect
      .poll(() => next.state.getState().accounts[0]?.status)
      .toMatchObject({ kind: 'signed-out', problem: { code: 'guest-ended' } });
    const again = await asGuest({ profile });
    await again.accounts.start();
    await next.accounts.signInAsGuest({ displayName: 'Visitor' });
    const { accounts } = next.state.getState();
    expect(accounts.map(({ id }) => id)).not.toContain(account.accountId);
    expect(accounts).toHaveLength(1);
    expect(profile.vault.items.has(account.accountId)).toBe(false);
  });

  it('is nobody any more when the server says so', async () => {
    const { account, state } = await asGuest();
    simulator.control.fail({ path: '/spacesapis', mode: 'status', status: 401 });
    expect(await account.client.users.me()).toMatchObject({ problem: { code: 'guest-ended' } });
    expect(state.getState().accounts[0]?.status.kind).toBe('signed-out');
  });

  it('signs out', async () => {
    const { accounts, account, state, profile } = await asGuest();
    expect(await accounts.signOut(account.accountId)).toEqual({ ok: true });
    expect(state.getState().accounts).toEqual([]);
    expect(profile.vault.items.size).toBe(0);
  });
});

describe('a service account of Spaces', () => {
  const question = (change: object = {}) => ({
    address: simulator.credentials.serviceApp.username,
    keyFile: '/desk/service.pem',
    actAs: '',
    ...change,
  });
  const keyFile = () => ({
    ok: true as const,
    value: simulator.credentials.serviceApp.privateKeyPem,
  });

  async function asService(change: object = {}, wishes: Parameters<typeof moveIn>[1] = {}) {
    const flat = moveIn(simulator, { keyFile: keyFile(), ...wishes });
    expect(await flat.accounts.signInAsServiceApp(question(change))).toEqual({ ok: true });
    const [account] = flat.accounts.spaces();
    if (!account) throw new Error('Nobody is signed in');
    return { ...flat, account };
  }

  it('signs its own tokens with its key file, and keeps nothing', async () => {
    const { state, account, profile } = await asService();
    expect(state.getState().accounts).toMatchObject([
      { way: 'service-app', kept: 'key-file', capabilities: ['new-space'] },
    ]);
    expect(await account.client.users.me()).toMatchObject({ ok: true });
    expect(profile.vault.items.size).toBe(0);
    expect(profile.vault.calls).toEqual([]);
  });

  it('needs no question after a restart, nor when its token has ended', async () => {
    let time = Date.now();
    const { profile } = await asService();
    const next = moveIn(simulator, { profile, keyFile: keyFile(), now: () => time });
    await next.accounts.start();
    await expect.poll(() => next.state.getState().accounts[0]?.status.kind).toBe('connected');
    const [account] = next.accounts.spaces();
    time += 280_000;
    expect(await account?.client.users.me()).toMatchObject({ ok: true });
  });

  it('makes spaces for whom it acts, and asks everything else for itself', async () => {
    const { account } = await asService({ actAs: simulator.me.email });
    const { client } = await account.client.whole();
    const made = await client.invitations.createSpace({ title: 'The plan', invitees: [] });
    expect(made).toMatchObject({ ok: true });
    expect(simulator.log.findLast(({ path }) => path.endsWith('/spaces/invite'))?.status).toBe(200);
    const other = await client.invitations.createSpace({
      title: 'The plan',
      invitees: [],
      actAs: 'somebody@elsewhere.example',
    });
    expect(other).toMatchObject({ problem: { code: 'not-allowed' } });
  });

  it('says when the key is not its own, also after a restart', async () => {
    const wrong = { ok: true as const, value: simulator.credentials.symphony.privateKeyPem };
    const { accounts } = moveIn(simulator, { keyFile: wrong });
    expect(await accounts.signInAsServiceApp(question())).toEqual({
      ok: false,
      problem: { code: 'key-refused', detail: { host: host() } },
    });
    const { profile } = await asService();
    const next = moveIn(simulator, { profile, keyFile: wrong });
    await next.accounts.start();
    await expect
      .poll(() => next.state.getState().accounts[0]?.status)
      .toMatchObject({ kind: 'signed-out', problem: { code: 'key-refused' } });
  });

  it('signs out without the keychain', async () => {
    const profile = createProfile();
    const { accounts, account } = await asService({}, { profile });
    profile.vault.shut('keychain-locked');
    expect(await accounts.signOut(account.accountId)).toEqual({ ok: true });
    expect(profile.vault.calls).toEqual([]);
  });
});
