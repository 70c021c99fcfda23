import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { writeProfile } from './profile.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

const toSettings = async ({ page }: Foyer) => {
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeAttached();
};

test('what the organisation forces holds and cannot be changed; what it presets can', async ({
  desk,
  open,
}) => {
  const file = join(desk.folder, 'policy.json');
  await writeFile(
    file,
    JSON.stringify({
      forced: { spaces: { clientId: 'of-the-organisation' } },
      preset: { watchClipboard: true, shortcut: 'F9' },
    }),
  );
  const foyer = await open({ env: { FOYER_POLICY_FILE: file } });
  expect(foyer.state()).toMatchObject({
    settings: { shortcut: 'F9', watchClipboard: true, spaces: { clientId: 'of-the-organisation' } },
    policy: { state: 'in-force', managed: ['spaces.clientId'] },
  });

  await toSettings(foyer);
  await expect(foyer.page.getByLabel('Client ID')).toBeDisabled();
  await expect(foyer.page.getByLabel('Client ID')).toHaveValue('of-the-organisation');
  await expect(foyer.page.getByText('Managed by your organisation.')).toHaveCount(1);
  const outcome = await foyer.page.evaluate(
    (spaces) => window.foyer.changeSettings({ spaces: { ...spaces, clientId: 'mine' } }),
    foyer.state().settings.spaces,
  );
  expect(outcome).toMatchObject({ problem: { code: 'setting-managed' } });

  await foyer.page.evaluate(() => window.foyer.setShortcut({ accelerator: 'F10' }));
  await foyer.until(({ settings }) => settings.shortcut === 'F10');
  await foyer.quit();
  const again = await open({ profile: foyer.profile, env: { FOYER_POLICY_FILE: file } });
  expect(again.state().settings).toMatchObject({ shortcut: 'F10', watchClipboard: true });
});

test('a malformed policy forces nothing, and the settings say which file is to be mended', async ({
  desk,
  open,
}) => {
  const file = join(desk.folder, 'policy.json');
  await writeFile(file, '{ "forced": { "shortcut": ');
  const foyer = await open({ env: { FOYER_POLICY_FILE: file } });
  expect(foyer.state().policy).toEqual({ state: 'broken', file, managed: [], refused: [] });
  await toSettings(foyer);
  await expect(foyer.page.getByText(file)).toBeVisible();
  await expect(foyer.page.getByText('That file could not be read')).toBeVisible();
});

test('a setting that is no setting is told, kept aside, and costs only itself', async ({
  open,
  desk,
  simulator,
}) => {
  const profile = await writeProfile(desk.folder, simulator);
  const content = { version: 1, shortcut: 7, symphony: { username: 'jane' } };
  await writeFile(join(profile.folder, 'settings.json'), JSON.stringify(content));
  const foyer = await open({ profile });
  expect(foyer.state().settings.symphony.username).toBe('jane');
  expect(foyer.state().notice).toMatchObject({
    code: 'file-broken',
    detail: { name: 'settings.json' },
  });
  await expect(foyer.page.getByText('could not be read, and is kept as')).toBeVisible();
});
