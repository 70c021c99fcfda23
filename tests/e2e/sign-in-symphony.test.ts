import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { cardOf, goTo, statusOf, wayInto } from './steps.ts';

const hostOf = (simulator: Simulator) => new URL(simulator.url).host;
const authentications = (simulator: Simulator) =>
  simulator.log.filter(({ path }) => path.endsWith('/login/pubkey/authenticate'));

/** Sends the form and waits for the sentence that it ends in. */
async function expectRefusal(page: Page, sentence: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').locator('.problem-text')).toHaveText(sentence);
}

async function expectSignedIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Accept' }).first()).toBeVisible();
}

const tokenField = (page: Page) => page.locator('.field').getByLabel('Session token');

async function pasteToken(page: Page, token: string): Promise<void> {
  await page.locator('.choice').getByText('Session token').click();
  await tokenField(page).fill(token);
}

/** Chooses a file as in the system's dialog, which no page can operate. */
async function chooseKey({ app, page }: Foyer, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('button', { name: 'Key file' }).click();
  await expect(page.getByText(path)).toBeVisible();
}

test('each key that does not fit is explained, and the right one signs in', async ({
  open,
  desk,
  simulator,
}) => {
  const foyer = await open();
  const { page, profile } = foyer;
  const host = hostOf(simulator);
  await wayInto(page, 'symphony').click();

  await rm(profile.keyFile);
  await expectRefusal(
    page,
    'The key file cannot be read. It was moved, or you may not open it. Choose the file again.',
  );
  const inHome = (name: string) => join(desk.folder, 'home', name);
  await writeFile(inHome('letter.pem'), 'Dear pod, please let me in.');
  await chooseKey(foyer, inHome('letter.pem'));
  await expectRefusal(
    page,
    'This file holds no private RSA key. Foyer needs the private part, in PEM form, without a passphrase. Choose another file.',
  );
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(inHome('other.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await chooseKey(foyer, inHome('other.pem'));
  await expectRefusal(
    page,
    `${host} refused the key. It is not registered for this user name, or it has expired. Check the user name, or ask your administrator to register the key.`,
  );
  expect(await desk.keyring.all(foyer.profile.service)).toEqual([]);

  await writeFile(inHome('pod.pem'), simulator.credentials.symphony.privateKeyPem);
  await chooseKey(foyer, inHome('pod.pem'));
  await expectSignedIn(page);
});

test('a pod that cannot be reached is named, and the form keeps what was typed', async ({
  open,
  simulator,
}) => {
  const { page } = await open();
  await wayInto(page, 'symphony').click();
  simulator.control.offline(true);
  const host = hostOf(simulator);
  await expectRefusal(
    page,
    `Foyer cannot reach ${host}. The address may be wrong, or something stands in between (net::ERR_EMPTY_RESPONSE). Check the address, your VPN and your proxy. Foyer keeps trying.`,
  );
  simulator.control.offline(false);
  await expectSignedIn(page);
});

test('a session token that has ended is refused, and a good one signs in', async ({
  open,
  simulator,
}) => {
  const { page } = await open();
  await wayInto(page, 'symphony').click();
  await pasteToken(page, 'a-token-of-yesterday');
  await expectRefusal(
    page,
    `${hostOf(simulator)} refused the session token. It has ended, or it belongs to another pod. Paste a new one.`,
  );
  await expect(tokenField(page)).toHaveValue('');
  await pasteToken(page, simulator.credentials.symphony.mintSessionToken());
  await expectSignedIn(page);
  expect(authentications(simulator)).toEqual([]);
});

test('a session that ended is renewed with the key, once and without a question', async ({
  foyer: { page },
  desk,
  simulator,
}) => {
  await desk.keyboard.press('ctrl+shift+space');
  const before = authentications(simulator).length;
  simulator.control.expireSymphonySession();
  const { at: ended } = Object(simulator.log.at(-1));
  await page.evaluate(() => window.foyer.refresh());
  const polled = () =>
    simulator.log.some(
      ({ at, path, status }) => at >= ended && path.endsWith('/v1/presence') && status === 200,
    );
  await expect.poll(() => authentications(simulator).length).toBe(before + 1);
  await expect.poll(polled).toBe(true);
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  expect(authentications(simulator)).toHaveLength(before + 1);
  await expect(page.getByRole('button', { name: 'Sign in again' })).toHaveCount(0);
});

test('a pasted session that ended asks for a new one', async ({ open, simulator }) => {
  const { page } = await open();
  await wayInto(page, 'symphony').click();
  await pasteToken(page, simulator.credentials.symphony.mintSessionToken());
  await expectSignedIn(page);

  simulator.control.expireSymphonySession();
  await page.evaluate(() => window.foyer.refresh());
  await expect(statusOf(page, 'symphony')).toContainText('Signed out');
  await goTo(page, 'Accounts');
  await expect(cardOf(page, 'symphony')).toContainText(
    `Your session on ${hostOf(simulator)} has ended. Sessions last a limited time. Sign in again.`,
  );
  await cardOf(page, 'symphony').getByRole('button', { name: 'Sign in again' }).click();
  await pasteToken(page, simulator.credentials.symphony.mintSessionToken());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
});
