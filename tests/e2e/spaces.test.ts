import { callPopover } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';

test('our spaces, 10,000 members of one of them, and all of them among our people, by keyboard', async ({
  foyer,
  simulator,
  desk,
}) => {
  test.setTimeout(120_000);
  const title = 'Everybody';
  simulator.control.createSpace({ title, role: 'member', members: 10_000 });
  for (let count = 0; count < 60; count += 1) {
    simulator.control.createSpace({ title: `Room ${count}`, role: 'member' });
  }
  simulator.control.enforceLimits({ on: true });
  const { page } = foyer;
  await callPopover(foyer, desk);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('listbox', { name: 'My spaces' })).toBeVisible();
  await page.keyboard.type('every');
  await expect(page.getByRole('option', { name: title })).toHaveCount(1);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('500 of 10,000')).toBeVisible();

  const members = page.getByRole('listbox', { name: 'Members' });
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(page.getByText('10,000 members')).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 60_000, intervals: [20] });
  await page.keyboard.press('End');
  await expect(members.locator('[aria-posinset="10000"]')).toBeVisible();
  // Never more on the page than what is seen, with a little to spare.
  expect(await members.getByRole('option').count()).toBeLessThan(40);

  await page.keyboard.type(simulator.me.email);
  await expect(members.getByRole('option')).toHaveCount(1);

  const before = foyer.state().people.total;
  await page.getByRole('button', { name: 'Add all to my people' }).press('Enter');
  await foyer.until(({ people }) => people.total > before + 9_900 && !people.loading, 30_000);
  await expect(page.getByText('are new among your people')).toBeVisible();
  const calls = simulator.log.filter(({ path }) => path.endsWith('/members'));
  expect(calls.length).toBeLessThan(60);
});

test('a space of the list opens in the browser by Enter', async ({ foyer, simulator, desk }) => {
  const spaceId = simulator.control.createSpace({ title: 'Deal room', role: 'member' });
  const { page } = foyer;
  await callPopover(foyer, desk);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('listbox', { name: 'My spaces' })).toBeVisible();
  await page.keyboard.type('deal');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
  await foyer.until(({ opening }) => !opening.visible);
});
