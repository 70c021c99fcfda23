import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import { endCleanly } from './life.ts';
import { placesOnDisk } from './secrecy/disk.ts';
import { placesInPage } from './secrecy/page.ts';
import { findSecrets } from './secrecy/search.ts';
import { trueSecrets } from './secrecy/true-secrets.ts';
import { cardOf, goTo, statusOf, wayInto } from './steps.ts';

async function otherWay(page: Page, name: string): Promise<void> {
  await page.getByText('More ways to sign in').click();
  await page.getByRole('button', { name }).click();
}

test('a guest comes in with a name, and is still there after a restart', async ({
  open,
  desk,
  simulator,
}) => {
  const before = await open();
  await otherWay(before.page, 'As a guest');
  await before.page.getByLabel('Your name').fill('A visitor');
  await before.page.getByRole('button', { name: 'Come in' }).click();
  await expect(statusOf(before.page, 'spaces')).toContainText('Connected');
  const secrets = trueSecrets(simulator);
  expect(secrets.map(({ name }) => name)).toContain('guest token');
  expect(findSecrets(secrets, await placesInPage(before.page))).toEqual([]);
  expect(findSecrets(secrets, await placesOnDisk(desk.folder, [before.profile.keyFile]))).toEqual(
    [],
  );
  await endCleanly(before, desk);

  const { page, until } = await open(before);
  await until(({ accounts }) => accounts[0]?.status.kind === 'connected');
  expect(simulator.log.filter(({ path }) => path.endsWith('/anonymous/auth'))).toHaveLength(1);
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'spaces')).toContainText('A visitor');
  await expect(cardOf(page, 'spaces')).toContainText('Without a directory');
});

test('a service account signs in with its key file, and needs the keyring for nothing', async ({
  open,
  desk,
  simulator,
}) => {
  const before = await open();
  const { username, privateKeyPem } = simulator.credentials.serviceApp;
  const keyFile = join(desk.folder, 'home', 'service.pem');
  await writeFile(keyFile, privateKeyPem, { mode: 0o600 });
  await otherWay(before.page, 'As a service account');
  await before.page.getByLabel('Address of the service account').fill(username);
  await before.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, keyFile);
  await before.page.getByRole('button', { name: 'Key file' }).click();
  await before.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(statusOf(before.page, 'spaces')).toContainText('Connected');
  expect(await desk.keyring.all(before.profile.service)).toEqual([]);
  await endCleanly(before, desk);

  const { page, until } = await open(before);
  await until(({ accounts }) => accounts[0]?.status.kind === 'connected');
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'spaces')).toContainText('Signs in with its key file');
});

test('a session on behalf of a user learns that it may not answer, everywhere', async ({
  open,
  desk,
  simulator,
}) => {
  const { page, state } = await open();
  await wayInto(page, 'symphony').click();
  await page.locator('.choice').getByText('Session token').click();
  await page
    .locator('.field')
    .getByLabel('Session token')
    .fill(simulator.credentials.symphony.mintOnBehalfToken());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const cards = page.getByRole('article', { name: /^Connection request from/ });
  await cards.first().getByRole('button', { name: 'Accept' }).click();
  await expect(cards.first()).toContainText(
    'This session may only show requests. Answer them in Symphony itself.',
  );
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reject' })).toHaveCount(0);
  expect(simulator.control.record().accepts).toEqual({});

  const item = await desk.tray.waitForItem(5_000);
  const labels = async () => JSON.stringify(await item.menu());
  await expect.poll(labels).toContain('Open in Symphony');
  expect(await labels()).not.toContain('Accept');
  await expect.poll(() => buttonsOf(desk)).toContain('Open in Symphony');
  expect(buttonsOf(desk)).not.toContain('Accept');

  const { requests } = state();
  await cards.first().getByRole('button', { name: 'Open in Symphony' }).click();
  const isOfSymphony = (url: string) => url.startsWith('symphony:');
  expect(await desk.browser.waitForUrl(isOfSymphony, 5_000)).toBe(
    `symphony://?userId=${requests[0]?.userId}`,
  );
});

/** The labels of every button of the notifications that stand. */
function buttonsOf({ notifications }: Desk): string[] {
  return notifications.open().flatMap(({ actions }) => actions.map(({ label }) => label));
}
