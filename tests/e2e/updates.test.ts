import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { electronRuntime } from '../../build/electron-runtime.mjs';
import { type FeedDesk, feedText, openFeedDesk } from '../main/desktop/updates/feed-desk.ts';
import { test as base, expect } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { writeProfile } from './profile.ts';

const test = base.extend<{ feed: FeedDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted.
  feed: async ({}, use) => {
    const feed = await openFeedDesk();
    await use(feed);
    await feed.close();
  },
});
test.use({ simulatorOptions: { people: 20, accepted: 2 } });

const as = (kind: string, { releases }: FeedDesk) => ({
  FOYER_PACKAGE_KIND: kind,
  FOYER_RELEASES: releases,
});
const lookNow = async ({ page }: Foyer) => {
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Look now' }).press('Enter');
};

test('a .deb tells of a newer version in the popover and the tray, once, and leads to its page', async ({
  desk,
  open,
  feed,
}) => {
  feed.answer = { body: feedText('9.9.9', 'foyer_9.9.9_amd64.deb') };
  const foyer = await open({ env: as('deb', feed) });
  await lookNow(foyer);
  await foyer.until(({ update }) => update.kind === 'told' && update.version === '9.9.9');
  await expect(foyer.page.getByText('This kind of package does not replace itself')).toBeVisible();

  await foyer.page.keyboard.press('Escape');
  const strip = foyer.page.locator('.strip', { hasText: 'Version 9.9.9 is there.' });
  await strip.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(strip).toHaveCount(0);

  await (await desk.tray.waitForItem(5_000)).click(['Version 9.9.9 is there…']);
  const page = `${feed.releases}/v9.9.9/`;
  expect(await desk.browser.waitForUrl((url) => url === page, 5_000)).toBe(page);

  await foyer.quit();
  const again = await open({ env: as('deb', feed), profile: foyer.profile });
  await lookNow(again);
  await again.until(({ update }) => update.kind === 'told');
  await again.page.keyboard.press('Escape');
  await expect(again.page.locator('.strip', { hasText: 'Version 9.9.9' })).toHaveCount(0);
  expect(feed.asked()).toHaveLength(2);
});

test('what is no list of versions is said in the settings and nowhere else', async ({
  open,
  feed,
}) => {
  feed.answer = { body: '<!doctype html><title>Sign in to the network</title>' };
  const foyer = await open({ env: as('rpm', feed) });
  await lookNow(foyer);
  await expect(
    foyer.page.getByText('Foyer could not learn whether there is a newer version.'),
  ).toBeVisible();
  const { notice, update } = foyer.state();
  expect([notice, update]).toMatchObject([null, { problem: { code: 'unexpected-answer' } }]);
});

test('where the organisation forbids it, nobody is asked and nothing is offered', async ({
  desk,
  open,
  feed,
}) => {
  const file = join(desk.folder, 'policy.json');
  await writeFile(file, JSON.stringify({ forced: { updates: { check: false } } }));
  const foyer = await open({ env: { ...as('deb', feed), FOYER_POLICY_FILE: file } });
  await foyer.page.keyboard.press('Control+,');
  await expect(foyer.page.getByRole('switch', { name: 'Look for newer versions' })).toBeDisabled();
  await expect(foyer.page.getByRole('button', { name: 'Look now' })).toHaveCount(0);
  const outcome = await foyer.page.evaluate(() => window.foyer.checkForUpdates());
  expect(outcome).toMatchObject({ problem: { code: 'setting-managed' } });
  expect(feed.asked()).toEqual([]);
});

/** A program that only says that it was started; an AppImage as far as its own update goes. */
const program = (said: string) => `#!/bin/sh\necho ${said} >> "$(dirname "$0")/started"\n`;

test('an AppImage fetches the newer version, checks it, and is replaced by it when asked', async ({
  desk,
  open,
  feed,
  simulator,
}) => {
  const folder = join(desk.folder, 'apps');
  const image = join(folder, 'Foyer.AppImage');
  await mkdir(folder);
  await writeFile(image, program('old'), { mode: 0o755 });
  const profile = await writeProfile(desk.folder, simulator);
  await writeFile(join(profile.folder, 'app-update.yml'), 'updaterCacheDirName: foyer-updater\n');
  const newer = program('new');
  const sha512 = createHash('sha512').update(newer).digest('base64');
  const url = 'Foyer-9.9.9-x86_64.AppImage';
  const told = { version: '9.9.9', files: [{ url, sha512, size: newer.length }] };
  feed.answer = { body: JSON.stringify(told) };
  feed.files.set(url, program('evil'));

  const foyer = await open({
    profile,
    env: {
      ...as('appimage', feed),
      APPIMAGE: image,
      APPDIR: dirname(electronRuntime().executable),
    },
  });
  await lookNow(foyer);
  const { update: refused } = await foyer.until(({ update }) => update.kind === 'told');
  expect(refused).toMatchObject({ problem: { code: 'unexpected-answer' } });
  await expect(foyer.page.getByText('Foyer could not fetch it by itself.')).toBeVisible();

  feed.files.set(url, newer);
  await foyer.page.getByRole('button', { name: 'Look now' }).press('Enter');
  await foyer.until(({ update }) => update.kind === 'ready');
  expect(await readFile(image, 'utf8')).toBe(program('old'));

  const ended = foyer.app.waitForEvent('close');
  await foyer.page
    .getByRole('main')
    .getByRole('button', { name: 'Restart now' })
    .press('Enter')
    // It may be gone before the key is let go.
    .catch(() => undefined);
  await ended;
  expect(await readFile(image, 'utf8')).toBe(newer);
  await expect.poll(() => readFile(join(folder, 'started'), 'utf8')).toBe('new\n');
});
