import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAutostartEntry } from '../../main/desktop/login-item/autostart-entry.ts';
import { expect, test } from './fixtures.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

test('Foyer starts at login once that is switched on, without a window, and not any more when it is off', async ({
  desk,
  open,
}) => {
  const config = join(desk.folder, 'config');
  const env = { XDG_CONFIG_HOME: config };
  const file = join(config, 'autostart', 'io.github.foyer_app.Foyer.desktop');
  const foyer = await open({ env });
  await foyer.until(({ loginItem }) => loginItem === 'off');
  await foyer.page.keyboard.press('Control+,');
  const toggle = foyer.page.getByRole('switch', { name: 'Start Foyer when I log in' });
  await toggle.focus();
  await foyer.page.keyboard.press('Space');
  await foyer.until(({ loginItem }) => loginItem === 'on');

  const { command = [] } = readAutostartEntry(await readFile(file, 'utf8')) ?? {};
  expect(command.at(-1)).toBe('--hidden');
  await access(command[0] ?? '');

  await foyer.page.keyboard.press('Space');
  await foyer.until(({ loginItem }) => loginItem === 'off');
  await expect(access(file)).rejects.toThrow('ENOENT');
  await foyer.quit();

  const hidden = await open({ env, profile: foyer.profile, args: ['--hidden'] });
  await desk.tray.waitForItem(5_000);
  // By now a start by hand would have asked somebody without an account to sign in.
  await hidden.until(({ people, loginItem }) => people.revision > 0 && loginItem === 'off');
  await hidden.page.evaluate(() => window.foyer.refresh());
  expect(hidden.state().opening.count).toBe(0);
});
