import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';

test.use({ simulatorOptions: { people: 1_000, accepted: 0 } });

const search = (page: Page) => page.getByRole('combobox');

async function openPopover(desk: Desk) {
  await desk.keyboard.press('ctrl+shift+space');
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
}

test('letters typed as fast as keys can come are all there, in their order', async ({
  foyer: { page, until },
  desk,
}) => {
  await until(({ people }) => !people.loading && people.total > 700);
  await openPopover(desk);
  const words = 'the quick brown fox jumps over the lazy dog 0123456789';
  await desk.keyboard.type(words);
  await expect(search(page)).toHaveValue(words);
  for (const _ of words.slice(10)) await desk.keyboard.press('BackSpace');
  await expect(search(page)).toHaveValue(words.slice(0, 10));
  for (const _ of words.slice(0, 10)) await desk.keyboard.press('Left');
  await desk.keyboard.type('in ');
  await expect(search(page)).toHaveValue(`in ${words.slice(0, 10)}`);
  await desk.keyboard.press('ctrl+z');
  await expect(search(page)).not.toHaveValue(`in ${words.slice(0, 10)}`);
});

test('Enter straight behind the last letter reaches whom the letters mean', async ({
  foyer: { page, until },
  desk,
  simulator,
}) => {
  await until(({ people }) => !people.loading && people.total > 700);
  const meant = [...simulator.people].find(
    ({ index, inSpaces, given }) => index > 50 && inSpaces && /^[a-z]+$/i.test(given),
  );
  await openPopover(desk);
  await desk.keyboard.type(meant?.email ?? '');
  await desk.keyboard.press('Return');
  await desk.browser.waitForUrl((url) => url.includes('/spaces/'), 10_000);
  await until(
    ({ opening, recents }) => !opening.visible && recents[0]?.name === meant?.displayName,
  );
  await expect(search(page)).toHaveValue('');
});
