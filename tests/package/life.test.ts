import { rm } from 'node:fs/promises';
import type { Desk } from '../desk/index.ts';
import { accept, bothConnected, launch, signIn } from './day.ts';
import { expect, test } from './fixtures.ts';
import { profileOf, settleIn, startInstalled } from './installed.ts';
import {
  belongsToSomePackage,
  everyFile,
  install,
  installNeeds,
  isOurs,
  tell,
  uninstall,
} from './machine.ts';
import { packageFile, versions } from './packages.ts';
import { expectSandboxed } from './sandbox.ts';

test.skip(!isOurs, 'Installing a package and making a user takes root.');
test.describe.configure({ mode: 'serial' });

const program = '/usr/bin/foyer';

test.afterAll(async () => {
  await uninstall('purge').catch(() => undefined);
});

test('a .deb from the installation to the purge, as an ordinary user has it', async ({
  desk,
  simulator,
  user,
}) => {
  test.setTimeout(300_000);
  const deb = packageFile('old', '.deb');
  await installNeeds(deb);
  const before = await everyFile();
  await install(deb);
  const keyFile = await settleIn(desk, simulator, user);

  const first = await test.step('starts with the sandbox on, and is in the tray', async () => {
    const foyer = await startInstalled(desk, program);
    await desk.tray.waitForItem(10_000);
    expect(foyer.state().about.version).toBe(versions.old);
    await expectSandboxed(desk, user);
    return foyer;
  });
  await test.step('signs in to both systems', () => signIn(first, desk, simulator, keyFile));
  const { total } = first.state().people;
  await test.step('launches by the shortcut', () => launch(first, desk, simulator));
  await test.step('accepts from the notification', () => accept(first, desk, simulator));

  await test.step('is upgraded while it runs, and goes on', async () => {
    await install(packageFile('newer', '.deb'));
    await accept(first, desk, simulator);
    await first.quit();
  });
  const second = await test.step('is the new version, with everything kept', async () => {
    const browsed = await desk.browser.urls();
    const foyer = await startInstalled(desk, program);
    expect(foyer.state().about.version).toBe(versions.newer);
    expect(foyer.state().settings.symphony.keyFile).toBe(keyFile);
    await foyer.until(bothConnected);
    // Those who were let in may have joined them.
    await foyer.until(({ people }) => people.total >= total);
    expect(foyer.state().recents).toHaveLength(1);
    expect(await desk.browser.urls()).toEqual(browsed);
    return foyer;
  });
  await test.step('opens after a downgrade', async () => {
    await second.quit();
    await install(deb);
    const foyer = await startInstalled(desk, program);
    expect(foyer.state().about.version).toBe(versions.old);
    await foyer.until(bothConnected);
    await foyer.quit();
  });

  await test.step('is removed, and purged, to the last file', async () => {
    const own = (await tell('dpkg-query', '--listfiles', 'foyer')).split('\n').filter(Boolean);
    await uninstall('remove');
    expect(await leftOf(own)).toEqual([]);
    await uninstall('purge');
    expect(await newSince(before)).toEqual([]);
    expect(await tell('dpkg-query', '--show', 'foyer').catch(() => 'unknown')).toBe('unknown');
    const cache = await tell('cat', '/usr/share/applications/mimeinfo.cache').catch(() => '');
    expect(cache).not.toContain('foyer');
  });
  await test.step('leaves the person nothing but their profile', async () => {
    expect(await filesOf(desk)).toEqual([]);
    expect((await desk.keyring.all('foyer')).length).toBe(2);
  });
});

/** Those of the package's own files and folders that are still there and nobody else's. */
async function leftOf(own: readonly string[]): Promise<string[]> {
  const now = await everyFile();
  return nobodyElses(own.filter((file) => now.has(file)));
}

/** What came since and belongs to no package: other work on the machine is not ours to judge. */
async function newSince(before: ReadonlySet<string>): Promise<string[]> {
  return nobodyElses([...(await everyFile())].filter((file) => !before.has(file)));
}

async function nobodyElses(files: readonly string[]): Promise<string[]> {
  const judged = await Promise.all(
    files.map(async (file) => ((await belongsToSomePackage(file)) ? [] : [file])),
  );
  return judged.flat();
}

/** Caches of the desktop itself: of the window manager, and of Mesa for every program that draws. */
const ofTheDesktop = ['openbox', 'mesa_shader_cache'];

/** What Foyer left in the person's home beside their profile and the key they brought. */
async function filesOf(desk: Desk): Promise<string[]> {
  await rm(profileOf(desk), { recursive: true });
  const { HOME = '', XDG_CONFIG_HOME = '', XDG_CACHE_HOME = '', XDG_STATE_HOME = '' } = desk.env;
  const home = [HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME, XDG_STATE_HOME];
  const list = (await tell('find', ...home, '-type', 'f')).split('\n').filter(Boolean);
  return list
    .filter((file) => !file.endsWith('/pod-key.pem'))
    .filter((file) => !ofTheDesktop.some((name) => file.startsWith(`${XDG_CACHE_HOME}/${name}/`)));
}
