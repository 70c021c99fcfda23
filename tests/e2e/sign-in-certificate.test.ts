import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';
import { openProxy } from '../desk/proxy.ts';
import { writeCertificates } from '../simulator/certificate-files.ts';
import { openEndOfTls } from '../simulator/end-of-tls.ts';
import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { endCleanly } from './life.ts';
import { placesOnDisk } from './secrecy/disk.ts';
import { placesInPage } from './secrecy/page.ts';
import { findSecrets } from './secrecy/search.ts';
import { trueSecrets } from './secrecy/true-secrets.ts';
import { statusOf, wayInto } from './steps.ts';

const hostOf = (url: string) => new URL(url).host;
const authentications = (simulator: Simulator) =>
  simulator.log.filter(({ path }) => path.endsWith('/sessionauth/v1/authenticate'));

/** Lays the certificates on the desk, as an administrator hands them out; gives a file's path. */
function certificatesOn({ folder }: Desk, { tls }: Simulator) {
  const drawer = join(folder, 'home', 'certificates');
  writeCertificates(drawer, tls);
  return (name: string) => join(drawer, name);
}

/** Chooses a file as in the system's dialog, which no page can operate. */
async function choose({ app, page }: Foyer, field: string, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('button', { name: field, exact: true }).click();
  await expect(page.getByText(path, { exact: true })).toBeVisible();
}

const passphraseField = (page: Page) => page.getByLabel('Passphrase');

/** Opens the form for a certificate, with the address and authority of the pod's TLS port. */
async function openForm(foyer: Foyer, sessionAuthUrl: string, authorityFile: string) {
  const { page } = foyer;
  await wayInto(page, 'symphony').click();
  await page.getByText('Certificate', { exact: true }).click();
  await page.getByText('About the server').click();
  await page.getByLabel('Session auth address').fill(sessionAuthUrl);
  await choose(foyer, 'Authority file', authorityFile);
}

const signIn = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true }).click();

async function expectRefusal(page: Page, sentence: string): Promise<void> {
  await signIn(page);
  await expect(page.getByRole('alert').locator('.problem-text')).toHaveText(sentence);
}

async function expectSignedIn(page: Page): Promise<void> {
  await signIn(page);
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Accept' }).first()).toBeVisible();
}

test('each certificate that does not fit is told apart, and the right one signs in', async ({
  open,
  desk,
  simulator,
}) => {
  const foyer = await open();
  const { page } = foyer;
  const { url } = simulator.tls;
  const path = certificatesOn(desk, simulator);
  await openForm(foyer, url, path('ca.pem'));

  await choose(foyer, 'Certificate file', path('expired.pem'));
  await choose(foyer, 'Key file', path('expired-key.pem'));
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await expectRefusal(
    page,
    `Your certificate expired on ${yesterday}. Nobody accepts it any more, so Foyer did not send it. Ask your administrator for a new one.`,
  );
  expect(authentications(simulator)).toEqual([]);

  await choose(foyer, 'Certificate file', path('wrongName.pem'));
  await choose(foyer, 'Key file', path('wrongName-key.pem'));
  await expectRefusal(
    page,
    `${hostOf(url)} refused the certificate of nobody.of.that.name. It knows no active user of that name, or does not trust who issued the certificate. Choose another certificate, or ask your administrator to register this one.`,
  );
  expect(authentications(simulator)).toMatchObject([{ status: 401 }]);

  await choose(foyer, 'Certificate file', path('good.p12'));
  await passphraseField(page).fill('swordfish');
  await expectRefusal(
    page,
    'good.p12 does not open with this passphrase. It may be mistyped, or missing. Type the passphrase of the file again.',
  );
  await expect(passphraseField(page)).toHaveValue('');
  expect(await desk.keyring.all(foyer.profile.service)).toEqual([]);

  await passphraseField(page).fill(simulator.tls.clients.good.passphrase);
  await expectSignedIn(page);
});

test('a certificate that the server has not seen is missing, and the right address helps', async ({
  open,
  desk,
  simulator,
}) => {
  const foyer = await open();
  const path = certificatesOn(desk, simulator);
  const proxy = await openEndOfTls(simulator.endpoints.symphony.podUrl);
  await writeFile(path('proxy.pem'), proxy.ca);
  await openForm(foyer, proxy.url, path('proxy.pem'));
  await choose(foyer, 'Certificate file', path('good.pem'));
  await choose(foyer, 'Key file', path('good-key.pem'));
  await expectRefusal(
    foyer.page,
    `${hostOf(proxy.url)} has not seen your certificate. It is not the address that asks for one, or a proxy in between has kept it back. Check the session auth address: it often ends in “-api” and has port 8444.`,
  );
  expect(authentications(simulator)).toMatchObject([{ status: 400 }]);
  await proxy.close();

  await foyer.page.getByLabel('Session auth address').fill(simulator.tls.url);
  await choose(foyer, 'Authority file', path('ca.pem'));
  await expectSignedIn(foyer.page);
});

test('a server that nobody vouches for is not talked to', async ({ open, desk, simulator }) => {
  const foyer = await open();
  const { page } = foyer;
  const path = certificatesOn(desk, simulator);
  await openForm(foyer, simulator.tls.url, path('ca.pem'));
  await choose(foyer, 'Certificate file', path('good.pem'));
  await choose(foyer, 'Key file', path('good-key.pem'));
  await page.getByRole('button', { name: 'Authority file: none' }).click();
  await expectRefusal(
    page,
    `Foyer does not trust the certificate of ${hostOf(simulator.tls.url)}. Its authority is not known here, or somebody stands in between. Nothing was sent. Ask your administrator to make this computer trust that authority. When you sign in with a certificate, you can choose its file.`,
  );
  expect(authentications(simulator)).toEqual([]);
  await choose(foyer, 'Authority file', path('ca.pem'));
  await expectSignedIn(page);
});

test('the certificate is shown through the proxy that everything else goes through', async ({
  open,
  desk,
  simulator,
}) => {
  const proxy = await openProxy();
  const foyer = await open({ args: proxy.switches });
  const path = certificatesOn(desk, simulator);
  await openForm(foyer, simulator.tls.url, path('ca.pem'));
  await choose(foyer, 'Certificate file', path('good.pem'));
  await choose(foyer, 'Key file', path('good-key.pem'));
  await expectSignedIn(foyer.page);
  expect(proxy.passed).toContainEqual({
    method: 'CONNECT',
    target: hostOf(simulator.tls.url),
    outcome: 'through',
  });
  await foyer.app.close();
  await proxy.close();
});

test('a restart asks nothing, a session that ended is renewed, and secrets stay in the keyring', async ({
  open,
  desk,
  simulator,
}) => {
  const before = await open();
  const path = certificatesOn(desk, simulator);
  await openForm(before, simulator.tls.url, path('ca.pem'));
  await choose(before, 'Certificate file', path('good.p12'));
  const { passphrase } = simulator.tls.clients.good;
  await passphraseField(before.page).fill(passphrase);
  await expectSignedIn(before.page);
  const secrets = [...trueSecrets(simulator), { name: 'passphrase', value: passphrase }];
  expect(secrets.map(({ name }) => name)).toContain('session token');
  expect(findSecrets(secrets, await placesInPage(before.page))).toEqual([]);
  await endCleanly(before, desk);

  const asked = authentications(simulator).length;
  const { page, until, profile } = await open(before);
  await until(({ accounts }) => accounts[0]?.status.kind === 'connected');
  await until(({ requests }) => requests.length > 0);
  expect(authentications(simulator)).toHaveLength(asked);

  simulator.control.expireSymphonySession();
  await page.evaluate(() => window.foyer.refresh());
  await expect.poll(() => authentications(simulator).length).toBe(asked + 1);
  await until(({ accounts }) => accounts[0]?.status.kind === 'connected');
  expect(await readFile(join(profile.folder, 'accounts.json'), 'utf8')).toContain('good.p12');
  const [item] = await desk.keyring.all(profile.service);
  expect(item?.secret).toContain(passphrase);
  const now = [...trueSecrets(simulator), { name: 'passphrase', value: passphrase }];
  const own = ['.passphrase', '.p12', '-key.pem'].flatMap((end) =>
    ['good', 'expired', 'wrongName'].map((name) => path(`${name}${end}`)),
  );
  const disk = await placesOnDisk(desk.folder, [profile.keyFile, ...own]);
  expect(findSecrets(now, disk)).toEqual([]);
});
