import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { moveIn, startSmall, withKey, withToken } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterAll(() => simulator.close());

async function signedIn() {
  const flat = moveIn(simulator);
  const token = simulator.credentials.symphony.mintSessionToken();
  expect(await flat.accounts.signInToSpaces()).toEqual({ ok: true });
  expect(await flat.accounts.signInToSymphony(withToken(simulator, token))).toEqual({ ok: true });
  return flat;
}

describe('who leaves altogether', () => {
  it('is signed out everywhere, and leaves nothing in the keychain, forgotten items included', async () => {
    const { accounts, profile, state } = await signedIn();
    await accounts.setClientSecret('secret');
    profile.vault.items.set('spaces:left-by-a-crash', 'secret');
    expect(await accounts.leave()).toEqual({ ok: true });
    expect(state.getState().accounts).toEqual([]);
    expect([...profile.vault.items]).toEqual([]);
    expect(profile.files.get('accounts.json')).toContain('"accounts":[]');
  });

  it('stays signed in where the keychain that holds the sign-ins does not open', async () => {
    const { accounts, profile, state } = await signedIn();
    profile.vault.shut('keychain-locked');
    expect(await accounts.leave()).toMatchObject({ problem: { code: 'keychain-locked' } });
    expect(state.getState().accounts).toHaveLength(2);
    expect(profile.vault.items.size).toBe(2);
  });

  it('leaves where there is no keychain and nothing was ever put into one', async () => {
    const { accounts, profile, state } = moveIn(simulator);
    profile.vault.shut('keychain-unavailable');
    expect(await accounts.signInToSymphony(withKey(simulator))).toEqual({ ok: true });
    expect(await accounts.leave()).toEqual({ ok: true });
    expect(state.getState().accounts).toEqual([]);
  });
});
