import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';
import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { endCleanly, openInTime } from './life.ts';
import { reach } from './reaching.ts';
import { placesOnDisk } from './secrecy/disk.ts';
import { findSecrets } from './secrecy/search.ts';
import { newest, trueSecrets } from './secrecy/true-secrets.ts';
import { cardOf, goTo, signInByHand, statusOf } from './steps.ts';

test.slow();

const lockedStrip = 'Your keychain is locked. Sign-ins are kept only until you quit.';
const absentStrip = 'There is no keychain. Sign-ins are kept only until you quit.';
const untilQuit = 'Kept only until you quit';

const strip = (page: Page, sentence: string) => page.locator('.strip').getByText(sentence);
const tryAgain = (page: Page) => page.locator('.strip').getByRole('button', { name: 'Try again' });
const showPopover = (desk: Desk) => desk.keyboard.press('ctrl+shift+space');

/** The main job: a request is answered, and a direct space opens in the browser. */
async function expectMainJob(foyer: Foyer, desk: Desk, simulator: Simulator): Promise<void> {
  const { requests } = await foyer.until((state) => state.requests.length > 0);
  const [request] = requests;
  const accepted = await foyer.page.evaluate(
    (requestId) => window.foyer.answerRequest({ requestId, answer: 'accept' }),
    request?.id ?? '',
  );
  expect(accepted).toEqual({ ok: true });
  expect(simulator.control.record().accepts).toEqual({ [request?.userId ?? '']: 1 });

  const reachable = async () => {
    const everybody = await foyer.page.evaluate(() =>
      window.foyer.listPeople({ query: '', from: 0, count: 200 }),
    );
    const rows = everybody.ok ? everybody.value.rows : [];
    return rows.find(({ systems }) => systems.includes('spaces'))?.id;
  };
  await expect.poll(reachable).toBeDefined();
  const opened = await reach(foyer.page, (await reachable()) ?? '');
  expect(opened).toMatchObject({ value: { kind: 'opened', way: { system: 'spaces' } } });
  await desk.browser.waitForUrl((url) => url.includes('/spaces-web/spaces/'), 5_000);
}

/** What is in the keyring is what the servers gave last, and nothing more. */
async function expectKept(
  { state, until, profile }: Foyer,
  desk: Desk,
  simulator: Simulator,
): Promise<void> {
  const secretOf = (system: string) =>
    newest(simulator, system === 'spaces' ? 'refresh token' : 'session token');
  const expected = state().accounts.map(({ id, system }) => [id, secretOf(system)]);
  const kept = async () =>
    (await desk.keyring.all(profile.service)).map(({ attributes, secret }) => [
      attributes['account'],
      secret,
    ]);
  await expect.poll(async () => (await kept()).toSorted()).toEqual(expected.toSorted());
  await until(({ accounts }) => accounts.every(({ kept: place }) => place === 'keychain'));
}

async function expectNothingOnDisk(
  { profile }: Foyer,
  desk: Desk,
  simulator: Simulator,
): Promise<void> {
  const places = await placesOnDisk(desk.folder, [profile.keyFile]);
  expect(findSecrets(trueSecrets(simulator), places)).toEqual([]);
}

test('a locked keyring is told, worked around, and used again once it is open', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  await endCleanly(before, desk);
  await desk.keyring.lock();
  const foyer = await openInTime(open, desk, before);
  const { page } = foyer;
  await showPopover(desk);
  await expect(strip(page, lockedStrip)).toBeVisible();
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  await expect(statusOf(page, 'spaces')).toContainText('Offline since');
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'spaces')).toContainText(
    'Your keychain is locked. Foyer can neither read nor keep a sign-in. What you do now lasts until you quit. Unlock the keychain, then try again.',
  );

  await signInByHand(page, desk, simulator);
  await expect(statusOf(page, 'spaces')).toContainText('Connected');
  for (const system of ['spaces', 'symphony'] as const) {
    await expect(cardOf(page, system)).toContainText(untilQuit);
  }
  await expectMainJob(foyer, desk, simulator);
  await expectNothingOnDisk(foyer, desk, simulator);

  await desk.keyring.unlock();
  await tryAgain(page).click();
  await expect(strip(page, lockedStrip)).toHaveCount(0);
  await expectKept(foyer, desk, simulator);
  await endCleanly(foyer, desk);

  const browsed = await desk.browser.urls();
  const again = await openInTime(open, desk, before);
  await again.until(({ accounts }) => accounts.every(({ status }) => status.kind === 'connected'));
  expect(again.state().accounts).toHaveLength(2);
  expect(await desk.browser.urls()).toEqual(browsed);
});

test('quitting does not wait for a keyring that hangs', async ({ foyer: before, open, desk }) => {
  await endCleanly(before, desk);
  await desk.keyring.lock();
  const foyer = await openInTime(open, desk, before);
  await foyer.until(({ keychain }) => keychain === 'locked');
  await showPopover(desk);
  await tryAgain(foyer.page).click();
  await expect(tryAgain(foyer.page)).toBeDisabled();
  await endCleanly(foyer, desk);
});

test('a keyring that was closed for one start loses nobody', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  await endCleanly(before, desk);
  await desk.keyring.lock();
  const closed = await openInTime(open, desk, before);
  await closed.until(({ accounts }) => accounts.some(({ kept }) => kept === 'memory'));
  await endCleanly(closed, desk);

  await desk.keyring.unlock();
  const foyer = await openInTime(open, desk, before);
  await foyer.until(({ accounts }) => accounts.every(({ status }) => status.kind === 'connected'));
  expect(foyer.state().accounts).toHaveLength(2);
  await expectMainJob(foyer, desk, simulator);
});

test('a keyring killed midway costs nothing in this run, and takes the session when it is back', async ({
  foyer,
  desk,
  simulator,
}) => {
  const { page } = foyer;
  await showPopover(desk);
  await desk.keyring.kill();
  const before = newest(simulator, 'refresh token');
  simulator.control.expireAccessToken();
  await page.evaluate(() => window.foyer.refresh());
  await expect.poll(() => newest(simulator, 'refresh token')).not.toBe(before);
  await expect(strip(page, absentStrip)).toBeVisible();
  await expect(statusOf(page, 'spaces')).toContainText('Connected');
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'spaces')).toContainText(untilQuit);
  await expectMainJob(foyer, desk, simulator);
  await expectNothingOnDisk(foyer, desk, simulator);

  await desk.keyring.start();
  await tryAgain(page).click();
  await expect(strip(page, absentStrip)).toHaveCount(0);
  await expectKept(foyer, desk, simulator);
  await endCleanly(foyer, desk);
});

test('a keyring that is gone at the next start is told, and the session waits in it', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  await endCleanly(before, desk);
  await desk.keyring.kill();
  const foyer = await openInTime(open, desk, before);
  const { page } = foyer;
  await showPopover(desk);
  await expect(strip(page, absentStrip)).toBeVisible();
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'spaces')).toContainText(
    'There is no keychain on this system. Foyer writes no secret into a file. Sign-ins last until you quit. Start or install a keyring, then try again.',
  );
  await expectNothingOnDisk(foyer, desk, simulator);

  const browsed = await desk.browser.urls();
  await desk.keyring.start();
  await tryAgain(page).click();
  await expect(strip(page, absentStrip)).toHaveCount(0);
  await expect(statusOf(page, 'spaces')).toContainText('Connected');
  await expectKept(foyer, desk, simulator);
  expect(await desk.browser.urls()).toEqual(browsed);
  await endCleanly(foyer, desk);
});

test.describe('without a keyring', () => {
  test.use({ deskOptions: { keyring: 'none' } });

  test('a sign-in lasts until the end, leaves nothing behind, and all works meanwhile', async ({
    open,
    desk,
    simulator,
  }) => {
    const foyer = await openInTime(open, desk);
    const { page } = foyer;
    await signInByHand(page, desk, simulator);
    await expect(strip(page, absentStrip)).toBeVisible();
    expect(await foyer.signInToSymphony()).toEqual({ ok: true });
    await goTo(page, 'Accounts');
    for (const system of ['spaces', 'symphony'] as const) {
      await expect(cardOf(page, system)).toContainText(`Connected${untilQuit}`);
    }
    await expectMainJob(foyer, desk, simulator);
    simulator.control.expireAccessToken();
    await page.evaluate(() => window.foyer.refresh());
    await expect(statusOf(page, 'spaces')).toContainText('Connected');
    await tryAgain(page).click();
    await expect(strip(page, absentStrip)).toBeVisible();
    await expectNothingOnDisk(foyer, desk, simulator);
    const register = await readFile(join(foyer.profile.folder, 'accounts.json'), 'utf8');
    expect(JSON.parse(register)).toMatchObject({ accounts: [] });
    await endCleanly(foyer, desk);

    const again = await openInTime(open, desk, foyer);
    await expect(again.page.getByRole('button', { name: 'Avaya Spaces' })).toBeVisible();
    expect(again.state().accounts).toEqual([]);
  });
});
