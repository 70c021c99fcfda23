import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, startSmall, withToken } from './flat.ts';

let acme: Simulator;
let borealis: Simulator;
beforeEach(async () => {
  [acme, borealis] = await Promise.all([startSmall(), startSmall({ seed: 8 })]);
});
afterEach(async () => {
  await Promise.all([acme.close(), borealis.close()]);
});

/** Somebody with an account at each of two pods. */
async function atBothPods() {
  const flat = moveIn(acme);
  for (const simulator of [acme, borealis]) {
    const token = simulator.credentials.symphony.mintSessionToken();
    expect(await flat.accounts.signInToSymphony(withToken(simulator, token))).toEqual({ ok: true });
  }
  const [first, second] = flat.accounts.pods().map(({ accountId }) => accountId);
  if (!first || !second) throw new Error('Two accounts were expected');
  const order = () => flat.state.getState().accounts.map(({ id }) => id);
  const asked = () => flat.accounts.pods().map(({ accountId }) => accountId);
  return { ...flat, first, second, order, asked };
}

it('two accounts of one system stand side by side, in the order they came', async () => {
  const { first, second, order, asked } = await atBothPods();
  expect(order()).toEqual([first, second]);
  expect(asked()).toEqual([first, second]);
});

it('a moved account is the first everywhere, and after a restart', async () => {
  const { accounts, profile, first, second, order, asked } = await atBothPods();
  expect(await accounts.move(second, 0)).toEqual({ ok: true });
  expect(order()).toEqual([second, first]);
  expect(asked()).toEqual([second, first]);
  const next = moveIn(acme, { profile });
  await next.accounts.start();
  expect(next.state.getState().accounts.map(({ id }) => id)).toEqual([second, first]);
  expect(await accounts.move('symphony:none@nowhere', 0)).toMatchObject({ ok: false });
});

it('who signs in again as the same is there once, at the same place', async () => {
  const { accounts, first, second, order } = await atBothPods();
  const token = acme.credentials.symphony.mintSessionToken();
  expect(await accounts.signInToSymphony(withToken(acme, token))).toEqual({ ok: true });
  expect(order()).toEqual([first, second]);
  expect(await accounts.pods()[0]?.client.session.info()).toMatchObject({ ok: true });
});

it('an account out of reach stands behind those that get through; signed out, it is not asked', async () => {
  const { accounts, state, first, second, order, asked } = await atBothPods();
  acme.control.offline(true);
  accounts.told(first, { code: 'unreachable' });
  expect(order()).toEqual([first, second]);
  expect(asked()).toEqual([second, first]);
  expect(await accounts.pods()[0]?.client.session.info()).toMatchObject({ ok: true });
  accounts.told(first, { code: 'session-ended' });
  expect(asked()).toEqual([second]);
  expect(state.getState().accounts[1]?.status.kind).toBe('connected');
});

it('quitting waits until a rotated refresh token is kept', async () => {
  const profile = createProfile();
  const flat = moveIn(acme, { profile });
  expect(await flat.accounts.signInToSpaces()).toEqual({ ok: true });
  const [account] = flat.accounts.spaces();
  const kept = () => profile.vault.items.get(account?.accountId ?? '');
  const before = kept();
  acme.control.expireAccessToken();
  const refreshing = new Promise<void>((resolve) =>
    flat.state.subscribe(({ accounts }) => {
      if (accounts[0]?.status.kind === 'refreshing') resolve();
    }),
  );
  void account?.client.users.me();
  await refreshing;
  expect(kept()).toBe(before);
  await flat.accounts.atRest();
  expect(kept()).not.toBe(before);
  const next = moveIn(acme, { profile });
  await next.accounts.start();
  await expect
    .poll(() => next.state.getState().accounts[0]?.status)
    .toMatchObject({ kind: 'connected' });
});

it('what a sign-in at a pod was made with is known for the next one, without a secret', async () => {
  const { state } = await atBothPods();
  const { podSignIn } = state.getState().accounts[1] ?? {};
  const { podUrl } = borealis.endpoints.symphony;
  expect(podSignIn).toEqual({
    podUrl,
    username: expect.any(String),
    keyFile: '',
    certificate: null,
  });
});
