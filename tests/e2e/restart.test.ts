import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { AppState } from '../../preload/contract.ts';
import type { Simulator } from '../simulator/index.ts';
import { signInInBrowser } from '../simulator/person.ts';
import { expect, test } from './fixtures.ts';
import { type Foyer, nextSignIn } from './foyer.ts';
import { endCleanly, openInTime } from './life.ts';
import { newest } from './secrecy/true-secrets.ts';
import { cardOf, goTo, statusOf } from './steps.ts';

test.slow();

const missing =
  'Your sign-in is no longer in the keychain. Somebody removed it there, or the keychain was replaced. Sign in again.';

const bothConnected = ({ accounts }: AppState) =>
  accounts.length === 2 && accounts.every(({ status }) => status.kind === 'connected');

/** What the servers were asked in order to let somebody in, since that many requests. */
function doorCalls({ log }: Simulator, since: number): string[] {
  return log
    .slice(since)
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    .filter((call) => ['authorize', 'access_token', 'authenticate'].includes(call));
}

const registerOf = ({ profile }: Foyer) => readFile(join(profile.folder, 'accounts.json'), 'utf8');

test('a restart is signed in to both without a question, and everybody is there', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  await before.until(({ people }) => !people.loading);
  const { requests, people } = before.state();
  await endCleanly(before, desk);
  const [browsed, asked] = [await desk.browser.urls(), simulator.log.length];

  const foyer = await openInTime(open, desk, before);
  await foyer.until(bothConnected);
  await foyer.until((state) => state.requests.length === requests.length);
  // Looked up, one or two turn out to be somebody who was there already.
  await foyer.until((state) => Math.abs(people.total - state.people.total) <= 2);
  expect(foyer.state().requests.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
  expect(foyer.state().accounts.map(({ kept }) => kept)).toEqual(['keychain', 'keychain']);
  expect(foyer.state().opening).toMatchObject({ count: 0, visible: false });
  expect(await desk.browser.urls()).toEqual(browsed);
  expect(doorCalls(simulator, asked)).toEqual(['access_token']);
});

test('so is a start after a crash, however soon after a refresh', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  const account = before.state().accounts.find(({ system }) => system === 'spaces')?.id ?? '';
  const asked = simulator.log.length;
  simulator.control.expireAccessToken();
  await before.page.evaluate(() => window.foyer.refresh());
  await expect.poll(() => usesNewToken(simulator, asked), { intervals: [5] }).toBe(true);
  const ended = once(before.app.process(), 'exit');
  before.app.process().kill('SIGKILL');
  await ended;
  expect(await desk.keyring.lookup({ service: before.profile.service, account })).toBe(
    newest(simulator, 'refresh token'),
  );
  await expect
    .poll(() => desk.processes().filter(({ belongsTo }) => belongsTo === 'app'))
    .toEqual([]);
  await expect.poll(() => desk.tray.items().length).toBe(0);

  const browsed = await desk.browser.urls();
  const foyer = await openInTime(open, desk, before);
  await foyer.until(bothConnected);
  expect(await desk.browser.urls()).toEqual(browsed);
});

/** Whether a call was let in after a refresh: it can only have come with the new access token. */
function usesNewToken({ log }: Simulator, since: number): boolean {
  const later = log.slice(since);
  const refreshed = later.findIndex(
    ({ path, status }) => path.endsWith('/access_token') && status === 200,
  );
  const calls = refreshed < 0 ? [] : later.slice(refreshed);
  return calls.some(({ path, status }) => path.startsWith('/spacesapis/') && status === 200);
}

test('a second start ends at once and brings the first one forward', async ({ foyer, desk }) => {
  const { count } = foyer.state().opening;
  const began = Date.now();
  const second = await desk.spawn(electronRuntime().executable, [
    ...electronArguments(),
    `--user-data-dir=${foyer.profile.folder}`,
  ]);
  const ended = once(second, 'exit');
  await foyer.until(({ opening }) => opening.visible && opening.count === count + 1);
  const description = `open after ${Date.now() - began} ms`;
  test.info().annotations.push({ type: 'second start', description });
  expect(await ended).toEqual([0, null]);
  await expect(foyer.page.getByRole('combobox')).toBeFocused();
  expect(desk.tray.items()).toHaveLength(1);
});

test('a missing item signs that account out, says so, and deletes nothing', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  const [symphony, spaces] = before.state().accounts;
  await endCleanly(before, desk);
  const register = await registerOf(before);
  await desk.keyring.clear({ service: before.profile.service, account: spaces?.id ?? '' });

  const foyer = await openInTime(open, desk, before);
  const { page } = foyer;
  await desk.keyboard.press('ctrl+shift+space');
  await expect(statusOf(page, 'spaces')).toContainText('Signed out');
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'spaces')).toContainText(missing);
  expect(await registerOf(foyer)).toBe(register);
  expect(
    (await desk.keyring.all(before.profile.service)).map(({ attributes }) => attributes['account']),
  ).toEqual([symphony?.id]);

  await cardOf(page, 'spaces').getByRole('button', { name: 'Sign in again' }).click();
  await signInInBrowser(await nextSignIn(desk), simulator.credentials.avaya);
  await expect(statusOf(page, 'spaces')).toContainText('Connected');
  expect(await desk.keyring.all(before.profile.service)).toHaveLength(2);
});

test('without its item, a key signs in anew and a pasted session cannot', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  const [symphony] = before.state().accounts;
  const item = { service: before.profile.service, account: symphony?.id ?? '' };
  await endCleanly(before, desk);
  await desk.keyring.clear(item);
  const asked = simulator.log.length;
  const withKey = await openInTime(open, desk, before);
  await withKey.until(bothConnected);
  expect(doorCalls(simulator, asked).toSorted()).toEqual(['access_token', 'authenticate']);
  await expect.poll(() => desk.keyring.lookup(item)).not.toBeNull();

  const question = {
    podUrl: simulator.endpoints.symphony.podUrl,
    username: '',
    keyFile: '',
    sessionToken: simulator.credentials.symphony.mintSessionToken(),
  };
  const pasted = await withKey.page.evaluate(
    (about) => window.foyer.signInToSymphony(about),
    question,
  );
  expect(pasted).toEqual({ ok: true });
  await endCleanly(withKey, desk);
  await desk.keyring.clear(item);
  const foyer = await openInTime(open, desk, before);
  await desk.keyboard.press('ctrl+shift+space');
  await expect(statusOf(foyer.page, 'symphony')).toContainText('Signed out');
  await goTo(foyer.page, 'Accounts');
  await expect(cardOf(foyer.page, 'symphony')).toContainText(missing);
});
