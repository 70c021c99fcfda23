import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { answerDialogs, asked } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

/** Every file below a folder that Foyer could have written. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** What keytar writes beside each item; a keyring finds none without it until it has read its file anew. */
const schema = 'org.freedesktop.Secret.Generic';

const eraseByHand = async ({ page }: Foyer) => {
  await page.keyboard.press('Control+,');
  // It may be gone before the key is let go.
  const press = page.getByRole('button', { name: 'Sign out and erase…' }).press('Enter');
  await press.catch(() => undefined);
};

test('who signs out and erases leaves nothing: not in the keyring, not on the disk, not with the servers', async ({
  desk,
  foyer,
  simulator,
}) => {
  const { folder, service } = foyer.profile;
  const autostart = join(desk.env['XDG_CONFIG_HOME'] ?? '', 'autostart');
  const fetched = join(desk.env['XDG_CACHE_HOME'] ?? '', 'foyer-updater');
  await mkdir(join(fetched, 'pending'), { recursive: true });
  await writeFile(join(fetched, 'pending', 'Foyer.AppImage'), '');
  // Nobody remembers this one: it was left by a crash.
  const behind = { service, account: 'left#behind.1', 'xdg:schema': schema };
  await desk.keyring.store(behind, 'secret');
  // The usual profile is signed in to the same account; this one is for trying things out.
  const account = foyer.state().accounts[0]?.id ?? '';
  await desk.keyring.store({ service: 'foyer', account, 'xdg:schema': schema }, 'theirs');
  await foyer.page.evaluate(() => window.foyer.setLoginItem({ on: true }));
  await foyer.until(({ accounts }) => accounts.every(({ kept }) => kept === 'keychain'));
  expect(await desk.keyring.all(service)).toHaveLength(3);
  expect(await readdir(autostart)).toHaveLength(1);
  expect(await filesBelow(folder)).toContain('accounts.json');

  await answerDialogs(foyer.app, 0);
  await eraseByHand(foyer);
  await expect.poll(() => asked(foyer.app)).toHaveLength(1);
  const [question] = await asked(foyer.app);
  expect(question?.detail).toContain(folder);
  expect(question?.defaultId).toBe(question?.cancelId);
  expect(foyer.state().accounts).toHaveLength(2);
  expect(await desk.keyring.all(service)).toHaveLength(3);

  await answerDialogs(foyer.app, 1);
  const ended = foyer.app.waitForEvent('close');
  await foyer.page.keyboard.press('Escape');
  await eraseByHand(foyer);
  await ended;
  await expect
    .poll(() =>
      access(folder).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone');
  expect(await desk.keyring.all(service)).toEqual([]);
  expect((await desk.keyring.all('foyer')).map(({ secret }) => secret)).toEqual(['theirs']);
  expect(await readdir(autostart)).toEqual([]);
  const left = (await filesBelow(desk.folder)).filter((file) => /foyer/i.test(file));
  expect(left).toEqual([]);
  const revoked = simulator.log.filter(({ path }) => path.endsWith('/oauth2/revoke_token'));
  expect(revoked).toHaveLength(1);
});
