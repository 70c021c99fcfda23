import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person, Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { findSecrets, textPlace } from './secrecy/search.ts';
import { trueSecrets } from './secrecy/true-secrets.ts';

test.use({ simulatorOptions: { people: 40, accepted: 4 } });

/** Whoever is in the simulator, the person who signs in first. */
function everybody({ me, people }: Simulator): Person[] {
  const outsiders = Array.from({ length: people.outsiders }, (_one, at) => people.outsider(at));
  return [me, ...people, ...outsiders];
}

/** Signs in to both with every kind of secret there is: a key, a client secret, tokens of all sorts. */
async function signIn(foyer: Foyer, { credentials }: Simulator): Promise<void> {
  const { clientId, clientSecret } = credentials.avaya.confidential;
  const spaces = { ...foyer.state().settings.spaces, clientId };
  await foyer.page.evaluate((secret) => window.foyer.setClientSecret(secret), { clientSecret });
  await foyer.page.evaluate((change) => window.foyer.changeSettings(change), { spaces });
  for (const outcome of [await foyer.signInToSymphony(), await foyer.signInToSpaces()]) {
    expect(outcome).toEqual({ ok: true });
  }
  await foyer.until(({ requests, people }) => requests.length > 0 && people.total > 0);
}

/** Lets both servers repeat all they know of us and of everybody, in answers that fail. */
async function letServersTell(foyer: Foyer, simulator: Simulator): Promise<void> {
  const told = [
    ...trueSecrets(simulator).map(({ value }) => value),
    ...everybody(simulator).map(({ email }) => email),
  ];
  const body = JSON.stringify({ code: 500, message: told.join(' ') });
  const answers = [
    [/\/connection\/list$/, 500],
    [/\/v1\/presence$/, 400],
    [/\/colleagues$/, 403],
  ] as const;
  for (const [path, status] of answers) {
    simulator.control.fail({ path, mode: 'body', status, body });
  }
  const before = simulator.log.length;
  await foyer.page.evaluate(() => window.foyer.refresh());
  const missed = () =>
    answers.filter(([path]) => !simulator.log.slice(before).some((entry) => path.test(entry.path)));
  await expect.poll(missed).toEqual([]);
  // A bug, too, may have anything in its words.
  await foyer.app.evaluate((_electron, words) => {
    void Promise.reject(new Error(words));
  }, told.join(' '));
}

test('a report of a signed-in session says much, and no secret and nobody’s address', async ({
  open,
  desk,
  simulator,
}) => {
  const foyer = await open();
  const { page } = foyer;
  await signIn(foyer, simulator);
  await letServersTell(foyer, simulator);

  const item = await desk.tray.waitForItem(5_000);
  await item.click(['Help', 'Report a problem…']);
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
  const text = page.getByRole('textbox', { name: 'Text of the report' });
  await expect(text).toBeVisible();
  const report = await text.inputValue();

  expect(findSecrets(trueSecrets(simulator), [textPlace('the report', report)])).toEqual([]);
  const lower = report.toLowerCase();
  const named = everybody(simulator).filter(
    ({ email, displayName }) =>
      lower.includes(email.toLowerCase()) || lower.includes(displayName.toLowerCase()),
  );
  expect(named).toEqual([]);
  for (const said of [
    /Electron {2,}\d/,
    /notifications {2,}\S/,
    /tray {2,}present/,
    /requests {2,}3/,
    /account 1 {2,}symphony at 127\.0\.0\.1:\d+ by key/,
    /spaces\.clientId {2,}chosen/,
    /symphony\.keyFile {2,}chosen/,
    /warn call operation=\S*connection\S* trace=\w{6} ms=\d+ status=500/,
    /error a promise failed and nobody waited bug=Error: /,
  ]) {
    expect(report).toMatch(said);
  }

  const path = join(desk.folder, 'home', 'report.txt');
  await writeFile(path, 'an older one, for everybody');
  await chmod(path, 0o644);
  await foyer.app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath }));
  }, path);
  await page.getByRole('button', { name: 'Save…' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toContainText(path);
  expect(await readFile(path, 'utf8')).toBe(report);
  expect((await stat(path)).mode & 0o777).toBe(0o600);

  await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await foyer.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(report);
});
