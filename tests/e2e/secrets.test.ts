import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { placesOnDisk } from './secrecy/disk.ts';
import { placesInPage } from './secrecy/page.ts';
import { memoryOf, placesInProcesses } from './secrecy/processes.ts';
import { findSecrets, type Place } from './secrecy/search.ts';
import { newest, type Secret, trueSecrets } from './secrecy/true-secrets.ts';
import { goTo, signOutByHand } from './steps.ts';

test.slow();

/** Everywhere but in the keychain's own process: disk, logs, processes, and all the page can reach. */
async function everyPlace(foyer: Foyer, desk: Desk): Promise<Place[]> {
  const places = [
    // The person's own key file is where the key belongs.
    await placesOnDisk(desk.folder, [foyer.profile.keyFile]),
    await placesInProcesses(desk),
    await placesInPage(foyer.page),
  ];
  return places.flat();
}

test('the tokens are in the keyring and nowhere else', async ({ foyer, desk, simulator }) => {
  const [symphony, spaces] = foyer.state().accounts;
  const { service } = foyer.profile;
  const refreshToken = newest(simulator, 'refresh token');
  expect(await desk.keyring.lookup({ service, account: spaces?.id ?? '' })).toBe(refreshToken);
  expect(await desk.keyring.lookup({ service, account: symphony?.id ?? '' })).toBe(
    newest(simulator, 'session token'),
  );
  expect(await desk.keyring.all(service)).toHaveLength(2);

  const secrets = trueSecrets(simulator);
  expect(new Set(secrets.map(({ name }) => name))).toEqual(
    new Set([
      'authorization code',
      'PKCE verifier',
      'refresh token',
      'access token',
      'ID token',
      'signed identity',
      'session token',
      'private key',
    ]),
  );
  await desk.keyboard.press('ctrl+shift+space');
  for (const view of ['Accounts', 'Settings'] as const) {
    await goTo(foyer.page, view);
    expect(findSecrets(secrets, await placesInPage(foyer.page))).toEqual([]);
  }
  const places = await everyPlace(foyer, desk);
  expect(places.map(({ where }) => where)).toEqual(
    expect.arrayContaining([
      'foyer-profile/accounts.json',
      'foyer-profile/logs/foyer.log',
      'cmdline of electron',
      'environ of electron',
      'state of the page',
    ]),
  );
  expect(findSecrets(secrets, places)).toEqual([]);
});

test('a rotated token takes the place of the old one, and signing out takes both away', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [, spaces] = foyer.state().accounts;
  const item = { service: foyer.profile.service, account: spaces?.id ?? '' };
  const before = newest(simulator, 'refresh token');
  simulator.control.expireAccessToken();
  await foyer.page.evaluate(() => window.foyer.refresh());
  await expect.poll(() => newest(simulator, 'refresh token')).not.toBe(before);
  const rotated = newest(simulator, 'refresh token');
  await expect.poll(() => desk.keyring.lookup(item)).toBe(rotated);
  expect((await desk.keyring.all(foyer.profile.service)).map(({ secret }) => secret)).not.toContain(
    before,
  );
  expect(findSecrets(trueSecrets(simulator), await everyPlace(foyer, desk))).toEqual([]);

  await desk.keyboard.press('ctrl+shift+space');
  await signOutByHand(foyer.page, 'spaces');
  await foyer.until(({ accounts }) => accounts.length === 1);
  await signOutByHand(foyer.page, 'symphony');
  await foyer.until(({ accounts }) => accounts.length === 0);
  await expect.poll(() => desk.keyring.all(foyer.profile.service)).toEqual([]);
  const revoked = simulator.log.filter(({ path }) => path.endsWith('/oauth2/revoke_token'));
  expect(revoked).toMatchObject([{ status: 200, body: { refresh_token: rotated } }]);
  expect(findSecrets(trueSecrets(simulator), await everyPlace(foyer, desk))).toEqual([]);
});

test('a server that repeats our secrets does not bring them into the log', async ({
  foyer,
  desk,
  simulator,
}) => {
  const secrets = trueSecrets(simulator);
  const body = JSON.stringify({ code: 500, message: secrets.map(({ value }) => value).join(' ') });
  const answers = [
    [/\/connection\/list$/, 500],
    [/\/v1\/presence$/, 200],
    [/\/withdm$/, 400],
    [/\/colleagues$/, 403],
  ] as const;
  for (const [path, status] of answers)
    simulator.control.fail({ path, mode: 'body', status, body });
  const before = simulator.log.length;
  await foyer.page.evaluate(() => window.foyer.refresh());
  const seenSince = (index: number, path: RegExp) =>
    simulator.log.slice(index).some((entry) => path.test(entry.path) && entry.status > 0);
  const missed = () => answers.filter(([path]) => !seenSince(before, path));
  await expect.poll(missed).toEqual([]);
  expect(findSecrets(secrets, await everyPlace(foyer, desk))).toEqual([]);
});

test('a client secret goes in by the settings and is nowhere but in the keyring', async ({
  open,
  desk,
  simulator,
}) => {
  const { clientId, clientSecret } = simulator.credentials.avaya.confidential;
  const foyer = await open();
  const output = followOutput(foyer);
  await goTo(foyer.page, 'Settings');
  await foyer.page.getByLabel('Client ID').fill(clientId);
  await foyer.page.getByLabel('Client secret').fill(clientSecret);
  await foyer.page.getByRole('button', { name: 'Keep' }).click();
  await expect(foyer.page.getByText('Kept in the keychain')).toBeVisible();
  expect(await foyer.signInToSpaces()).toEqual({ ok: true });

  const secrets = trueSecrets(simulator);
  expect(secrets).toContainEqual({ name: 'client secret', value: clientSecret });
  expect((await desk.keyring.all(foyer.profile.service)).map(({ secret }) => secret)).toContain(
    clientSecret,
  );
  expect(findSecrets(secrets, [...(await everyPlace(foyer, desk)), output()])).toEqual([]);
});

/** What the app has said on its standard streams since now. */
function followOutput({ app }: Foyer): () => Place {
  const chunks: Buffer[] = [];
  const { stdout, stderr } = app.process();
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => ({ where: 'output of the app', contents: Buffer.concat(chunks) });
}

test('the memory of the renderer has never held a token', async ({ foyer, simulator }) => {
  const planted = await plantInMemory(foyer);
  const pid = await foyer.app.evaluate(
    ({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0,
  );
  const [line] = trueSecrets(simulator).filter(({ name }) => name === 'private key');
  const secrets = trueSecrets(simulator).filter(({ name }) => name !== 'private key');
  if (line) secrets.push(line);
  const found = new Set<string>();
  for await (const place of memoryOf(pid)) {
    for (const what of findSecrets([...secrets, planted], [place])) found.add(what);
  }
  expect([...found]).toEqual(['canary in memory']);
});

/** Made in the page itself, so that the search is seen to find what is there. */
async function plantInMemory({ page }: Foyer): Promise<Secret> {
  const value = await page.evaluate(() => {
    const canary = crypto.randomUUID();
    Object.assign(window, { canary: { inside: canary } });
    return canary;
  });
  return { name: 'canary', value };
}

test('the search finds what is there', async ({ foyer, desk }) => {
  const canary = { name: 'canary', value: 'a-canary-of-this-test' };
  const { value } = canary;
  await writeFile(join(foyer.profile.folder, 'left-behind'), `x${value}x`);
  await writeFile(join(foyer.profile.folder, `${value}.txt`), '');
  await writeFile(join(desk.folder, 'home', 'wide'), Buffer.from(value, 'utf16le'));
  await writeFile(join(desk.folder, 'home', 'coded'), Buffer.from(value).toString('base64'));
  await desk.spawn('sh', ['-c', 'read line', value], { PLANTED: value });
  await foyer.page.evaluate((planted) => {
    localStorage.setItem('planted', planted);
    document.body.dataset['planted'] = planted;
    Object.defineProperty(window, Symbol('hidden'), { value: [new Map([[{}, { planted }]])] });
  }, value);
  expect(findSecrets([canary], await everyPlace(foyer, desk)).toSorted()).toEqual(
    [
      'foyer-profile/left-behind',
      'the names of files',
      'home/wide',
      'home/coded',
      'cmdline of sh',
      'environ of sh',
      'local storage of the page',
      'document of the page',
      'objects of the page',
    ]
      .map((where) => `canary in ${where}`)
      .toSorted(),
  );
});
