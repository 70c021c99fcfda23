import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDecided, releasesAddress } from '../../main/desktop/updates/releases.ts';
import { expect, test } from './fixtures.ts';
import { layOutRpm } from './home.ts';
import { settleIn, startInstalled } from './installed.ts';
import { expectSandboxed } from './sandbox.ts';

test('the program of the .rpm starts, in its sandbox, and says where versions come from', async ({
  desk,
  simulator,
  user,
}) => {
  const program = await layOutRpm(desk, user);
  const kind = await readFile(join(dirname(program), 'resources', 'package-type'), 'utf8');
  expect(kind.trim()).toBe('rpm');
  const keyFile = await settleIn(desk, simulator, user);
  const foyer = await startInstalled(desk, program);
  await desk.tray.waitForItem(10_000);
  await expectSandboxed(desk, user);
  const { podUrl } = simulator.endpoints.symphony;
  const { username } = simulator.credentials.symphony;
  const signedIn = await foyer.page.evaluate(
    (question) => window.foyer.signInToSymphony(question),
    { podUrl, username, keyFile, sessionToken: '' },
  );
  expect(signedIn).toEqual({ ok: true });
  await foyer.until(({ requests }) => requests.length > 0);
  await foyer.page.keyboard.press('Control+,');
  const { page } = foyer;
  // Where releases have no place yet, nobody is asked for one.
  const told = isDecided(releasesAddress)
    ? page.getByRole('button', { name: 'Look now' })
    : page.getByText('Newer versions come from where you got this one.');
  await expect(told).toBeAttached();
  await foyer.quit();
});
