import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { moveIn, type Profile, startSmall } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const tokenCalls = () =>
  simulator.log.filter(({ path }) => path === '/accounts/oauth2/access_token').length;

async function signedIn(wishes: Parameters<typeof moveIn>[1] = {}) {
  const flat = moveIn(simulator, wishes);
  expect(await flat.accounts.signInToSpaces()).toEqual({ ok: true });
  const [account] = flat.accounts.spaces();
  if (!account) throw new Error('Nobody is signed in');
  const statuses: string[] = [];
  flat.state.subscribe(({ accounts }) => {
    const kind = accounts[0]?.status.kind ?? 'gone';
    if (statuses.at(-1) !== kind) statuses.push(kind);
  });
  return { ...flat, account, statuses };
}

async function restarted(profile: Profile, wishes: Parameters<typeof moveIn>[1] = {}) {
  const flat = moveIn(simulator, { ...wishes, profile });
  await flat.accounts.start();
  return flat;
}

const revoke = (token: string) =>
  fetch(`${simulator.endpoints.spaces.accountsUrl}/oauth2/revoke_token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: simulator.credentials.avaya.clientId,
      refresh_token: token,
      grant_type: 'revoke_token',
    }),
  });

const status = (flat: ReturnType<typeof moveIn>) => flat.state.getState().accounts[0]?.status;

describe('staying in Spaces', () => {
  it('is signed in again after a restart, without a question', async () => {
    const { profile } = await signedIn();
    const next = await restarted(profile, { browser: () => Promise.reject(new Error('asked')) });
    expect(status(next)).toEqual({ kind: 'connecting' });
    await expect.poll(() => status(next)).toMatchObject({ kind: 'connected' });
    expect(await next.accounts.spaces()[0]?.client.users.me()).toMatchObject({ ok: true });
  });

  it('refreshes once for twenty calls that were refused at once', async () => {
    const { account, statuses } = await signedIn();
    simulator.control.expireAccessToken();
    const before = tokenCalls();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => account.client.users.me()));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(tokenCalls()).toBe(before + 1);
    expect(statuses).toEqual(['refreshing', 'connected']);
  });

  it('refreshes a minute before the end of the access token', async () => {
    let clock = Date.now();
    const { account } = await signedIn({ now: () => clock });
    const before = tokenCalls();
    clock += 3_538_000;
    await account.client.users.me();
    expect(tokenCalls()).toBe(before);
    clock += 2_000;
    await account.client.users.me();
    expect(tokenCalls()).toBe(before + 1);
  });

  it.each([0, -3600, null, 'never'])(
    'stays in where a token is said to live for %s',
    async (life) => {
      const odd: typeof fetch = async (input, init) => {
        const answer = await fetch(input, init);
        if (!String(input).endsWith('/oauth2/access_token')) return answer;
        return Response.json({ ...(await answer.json()), expires_in: life });
      };
      const { account } = await signedIn({ fetch: odd });
      const before = tokenCalls();
      for (let call = 0; call < 3; call += 1) {
        expect(await account.client.users.me()).toMatchObject({ ok: true });
      }
      expect(tokenCalls()).toBe(before);
      simulator.control.expireAccessToken();
      expect(await account.client.users.me()).toMatchObject({ ok: true });
      expect(tokenCalls()).toBe(before + 1);
    },
  );

  it('keeps the rotated refresh token before it uses the new access token', async () => {
    const events: string[] = [];
    const { account, profile } = await signedIn({
      fetch: (input, init) => {
        events.push(new URL(String(input)).pathname);
        return fetch(input, init);
      },
    });
    const original = profile.vault.items.get(account.accountId);
    const set = profile.vault.set;
    Object.assign(profile.vault, {
      set: async (...item: Parameters<typeof set>) => {
        // A keychain that takes its time must not be overtaken.
        await new Promise((resolve) => setTimeout(resolve, 30));
        const kept = await set(...item);
        events.push('kept');
        return kept;
      },
    });
    events.length = 0;
    simulator.control.expireAccessToken();
    await account.client.users.me();
    expect(events).toEqual([
      '/spacesapis/api/users/me',
      '/accounts/oauth2/access_token',
      'kept',
      '/spacesapis/api/users/me',
    ]);
    expect(profile.vault.items.get(account.accountId)).not.toBe(original);
  });

  it('takes the newer token of the keychain when its own is refused', async () => {
    const { account, profile, statuses } = await signedIn();
    const mine = profile.vault.items.get(account.accountId) ?? '';
    // The same person signs in again in another run of the app; then the first token is revoked.
    await signedIn({ profile });
    await revoke(mine);
    simulator.control.expireAccessToken();
    const before = tokenCalls();
    expect(await account.client.users.me()).toMatchObject({ ok: true });
    expect(tokenCalls()).toBe(before + 2);
    expect(statuses).toEqual(['refreshing', 'connected']);
  });

  it('is signed out when the refresh is refused, and says so to every call', async () => {
    const { account, accounts, state, profile } = await signedIn();
    simulator.control.refuseRefresh(true);
    simulator.control.expireAccessToken();
    expect(await account.client.users.me()).toMatchObject({ problem: { code: 'refresh-refused' } });
    expect(state.getState().accounts[0]?.status).toMatchObject({
      kind: 'signed-out',
      problem: { code: 'refresh-refused', detail: { host: new URL(simulator.url).host } },
    });
    expect(accounts.spaces()).toEqual([]);
    const before = tokenCalls();
    await account.client.users.me();
    expect(tokenCalls()).toBe(before);
    simulator.control.heal();
    expect(await accounts.signInToSpaces()).toEqual({ ok: true });
    expect(state.getState().accounts).toHaveLength(1);
    expect(state.getState().accounts[0]?.status.kind).toBe('connected');
    expect(profile.vault.items.size).toBe(1);
  });

  it.each(['status', 'html', 'drop', 'malformed'] as const)(
    'stays signed in when a refresh meets trouble: %s',
    async (mode) => {
      const { account, state } = await signedIn();
      simulator.control.expireAccessToken();
      simulator.control.fail({ path: '/accounts/oauth2/access_token', mode });
      expect(await account.client.users.me()).toMatchObject({ ok: false });
      expect(state.getState().accounts[0]?.status.kind).toBe('offline');
      simulator.control.heal();
      expect(await account.client.users.me()).toMatchObject({ ok: true });
    },
  );

  it('comes back by itself when the network does', async () => {
    const { profile } = await signedIn();
    simulator.control.offline(true);
    const next = await restarted(profile);
    await expect.poll(() => status(next)).toMatchObject({ kind: 'offline' });
    simulator.control.offline(false);
    next.state.setState({ surroundings: { online: false, awake: true } });
    next.state.setState({ surroundings: { online: true, awake: true } });
    await expect.poll(() => status(next)).toMatchObject({ kind: 'connected' });
    next.accounts.stop();
  });

  it('does not stay connecting when the server answers nonsense', async () => {
    const { profile } = await signedIn();
    simulator.control.fail({ path: '/spacesapis/', mode: 'wrong-shape' });
    const next = await restarted(profile);
    await expect
      .poll(() => status(next))
      .toMatchObject({
        kind: 'offline',
        problem: { code: 'unexpected-answer' },
      });
    next.accounts.stop();
  });

  it('is told by the rooms how calls went', async () => {
    const { accounts, account, state } = await signedIn();
    accounts.told(account.accountId, { code: 'unreachable' });
    const fell = state.getState().accounts[0]?.status;
    expect(fell).toMatchObject({ kind: 'offline', problem: { code: 'unreachable' } });
    accounts.told(account.accountId, { code: 'not-allowed' });
    expect(state.getState().accounts[0]?.status).toBe(fell);
    accounts.told(account.accountId, null);
    expect(state.getState().accounts[0]?.status.kind).toBe('connected');
  });

  it('gives the token back at sign-out and forgets the account', async () => {
    const { accounts, account, profile, state } = await signedIn();
    const token = profile.vault.items.get(account.accountId);
    expect(await accounts.signOut(account.accountId)).toEqual({ ok: true });
    const revoked = simulator.log.findLast(({ path }) => path.endsWith('/oauth2/revoke_token'));
    expect(revoked?.status).toBe(200);
    expect(JSON.stringify(revoked?.body)).toContain(token);
    expect(profile.vault.items.size).toBe(0);
    expect(state.getState().accounts).toEqual([]);
    const next = await restarted(profile);
    expect(next.state.getState().accounts).toEqual([]);
    expect(await account.client.users.me()).toMatchObject({ problem: { code: 'not-signed-in' } });
    expect(await accounts.signOut(account.accountId)).toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  it('signs out although the server cannot be told', async () => {
    const { accounts, account, profile } = await signedIn();
    simulator.control.offline(true);
    expect(await accounts.signOut(account.accountId)).toEqual({ ok: true });
    expect(profile.vault.items.size).toBe(0);
  });
});
