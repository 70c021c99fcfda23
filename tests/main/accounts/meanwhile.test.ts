import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createKeeping } from '../../../main/accounts/keeping.ts';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, startSmall, withKey } from './flat.ts';
import { createMemoryVault, type MemoryVault } from './memory-vault.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

/** A door that is open until the test shuts it. */
function createDoor() {
  let isShut = false;
  let open = () => {};
  let arrive = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return {
    /** Somebody stands before it. */
    arrived,
    shut() {
      isShut = true;
    },
    open: () => open(),
    async pass() {
      if (!isShut) return;
      arrive();
      await opened;
    },
  };
}

/** The same vault, which changes nothing sooner than the door lets it. */
const slowVault = (vault: MemoryVault, door: ReturnType<typeof createDoor>): MemoryVault => ({
  ...vault,
  async set(account, secret) {
    await door.pass();
    return vault.set(account, secret);
  },
  async delete(account) {
    await door.pass();
    return vault.delete(account);
  },
});

const isTokenCall = (address: string) => address.endsWith('/oauth2/access_token');
const tokenCalls = () => simulator.log.filter(({ path }) => isTokenCall(path)).length;

/** A network that brings the answer to a refresh no sooner than the door lets it. */
const slowRefreshes =
  (door: ReturnType<typeof createDoor>): typeof fetch =>
  async (input, init) => {
    const answer = await fetch(input, init);
    if (isTokenCall(String(input))) await door.pass();
    return answer;
  };

describe('while a keychain that was shut takes what is in memory', () => {
  async function moving() {
    const [vault, door] = [createMemoryVault(), createDoor()];
    const nothing = () => undefined;
    const events = { onState: nothing, onOpened: nothing, log: nothing };
    const keeping = createKeeping({ vault: slowVault(vault, door), now: Date.now, ...events });
    vault.shut('keychain-locked');
    expect(await keeping.save('ada', 'old')).toBe('memory');
    vault.shut(undefined);
    door.shut();
    const moved = keeping.move({});
    await door.arrived;
    return { vault, keeping, moved, goOn: door.open };
  }

  it('a token that is renewed is the one that is kept in the end', async () => {
    const { vault, keeping, moved, goOn } = await moving();
    expect(await keeping.save('ada', 'new')).toBe('memory');
    goOn();
    expect(await moved).toEqual({ ok: true, value: ['ada'] });
    expect([...vault.items]).toEqual([['ada', 'new']]);
  });

  it('an account that is signed out leaves nothing in it', async () => {
    const { vault, keeping, moved, goOn } = await moving();
    const removed = keeping.remove('ada');
    goOn();
    expect(await removed).toEqual({ ok: true });
    expect(await moved).toEqual({ ok: true, value: [] });
    expect([...vault.items]).toEqual([]);
  });

  it('a session that is being renewed is not renewed a second time with the same token', async () => {
    const { accounts: before, profile } = moveIn(simulator);
    expect(await before.signInToSpaces()).toEqual({ ok: true });
    const [writing, network] = [createDoor(), createDoor()];
    profile.vault.shut('keychain-locked');
    const { accounts, state } = moveIn(simulator, {
      profile: { ...profile, vault: slowVault(profile.vault, writing) },
      fetch: slowRefreshes(network),
    });
    await accounts.start();
    const status = () => state.getState().accounts[0]?.status;
    await expect.poll(status).toMatchObject({ problem: { code: 'keychain-locked' } });
    await accounts.proxyKeys.save('proxy:3128', { username: 'ada', password: 'for later' });
    profile.vault.shut(undefined);
    const asked = tokenCalls();
    writing.shut();
    network.shut();
    const checked = accounts.checkKeychain();
    await writing.arrived;
    const me = accounts.spaces()[0]?.client.users.me();
    await network.arrived;
    writing.open();
    await expect.poll(() => profile.vault.items.has('proxies')).toBe(true);
    network.open();
    expect(await checked).toEqual({ ok: true });
    await me;
    await expect.poll(status).toMatchObject({ kind: 'connected' });
    expect(tokenCalls()).toBe(asked + 1);
    accounts.stop();
  });
});

describe('a sign-in that is on its way into the keychain', () => {
  it('is waited for by who quits', async () => {
    const [vault, door] = [createMemoryVault(), createDoor()];
    const profile = { ...createProfile(), vault: slowVault(vault, door) };
    const { accounts } = moveIn(simulator, { profile });
    door.shut();
    void accounts.signInToSymphony(withKey(simulator));
    await door.arrived;
    const atRest = accounts.atRest().then(() => 'at rest');
    expect(await Promise.race([atRest, new Promise(setImmediate)])).not.toBe('at rest');
    door.open();
    await atRest;
    expect(profile.files.get('accounts.json')).toContain('symphony:');
  });
});

describe('a session that is being renewed when its account is signed out', () => {
  it('keeps nothing afterwards, however late the answer comes', async () => {
    const network = createDoor();
    const flat = moveIn(simulator, { fetch: slowRefreshes(network) });
    expect(await flat.accounts.signInToSpaces()).toEqual({ ok: true });
    const { vault } = flat.profile;
    simulator.control.expireAccessToken();
    network.shut();
    const me = flat.accounts.spaces()[0]?.client.users.me();
    await network.arrived;
    const left = flat.accounts.signOut(flat.state.getState().accounts[0]?.id ?? '');
    // As when it takes so long that nobody waits for it.
    await vault.clear();
    vault.calls.length = 0;
    network.open();
    expect(await left).toEqual({ ok: true });
    await me;
    expect(vault.calls.filter((call) => call.startsWith('set'))).toEqual([]);
    expect([...vault.items]).toEqual([]);
    vault.shut('keychain-unavailable');
    expect(await flat.accounts.leave()).toEqual({ ok: true });
  });
});
