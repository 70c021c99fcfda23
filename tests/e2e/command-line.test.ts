import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { startAgain } from './second-start.ts';

test.use({ simulatorOptions: { people: 40, accepted: 0 } });

const search = (page: Page) => page.getByRole('combobox');

test('a name on the command line is searched for, and reached only by Enter', async ({
  foyer,
  desk,
}) => {
  const { page, until } = foyer;
  await until(({ people }) => !people.loading);
  const question = { query: '', from: 0, count: 40 };
  const everybody = await page.evaluate((asked) => window.foyer.listPeople(asked), question);
  const found = everybody.ok ? everybody.value.rows : [];
  const someone = found.find(({ systems }) => systems.includes('spaces'));
  const name = someone?.name ?? '';
  for (const args of [['--chat', `${name}\n`], [`--chat=${name}`]]) {
    expect(await startAgain(desk, foyer, args)).toMatchObject({ code: 0 });
    await until(({ opening }) => opening.visible);
    await expect(search(page)).toHaveValue(name);
    await expect(search(page)).toBeFocused();
    await page.evaluate(() => window.foyer.hidePopover());
    await until(({ opening }) => !opening.visible);
    await expect(search(page)).toHaveValue('');
  }
  expect(await desk.browser.urls()).toHaveLength(1);
  await startAgain(desk, foyer, ['--chat', name]);
  await expect(page.locator('[aria-selected=true] .person-name')).toHaveText(name);
  await page.keyboard.press('Enter');
  await desk.browser.waitForUrl((url) => url.includes('/spaces/'), 5_000);
});

test('a terminal is told what there is, which version, and what makes no sense', async ({
  foyer,
  desk,
}) => {
  const { count } = foyer.state().opening;
  const { version, electron } = foyer.state().about;
  const help = await startAgain(desk, foyer, ['--help']);
  expect(help).toMatchObject({ code: 0, said: expect.stringContaining('--chat NAME') });
  const told = await startAgain(desk, foyer, ['--version', '--disable-gpu']);
  expect(told).toMatchObject({ code: 0, said: `Foyer ${version} (Electron ${electron})\n` });
  const refused = await startAgain(desk, foyer, ['--togle']);
  expect(refused).toMatchObject({ code: 2, said: '' });
  expect(refused.complained).toContain('“--togle” is not known. Did you mean --toggle?');
  // Where there is no screen at all, that can still be said.
  const screenless = { DISPLAY: '', WAYLAND_DISPLAY: '' };
  expect(await startAgain(desk, foyer, ['--help'], screenless)).toMatchObject({ code: 0 });
  const lost = await startAgain(desk, foyer, [], screenless);
  expect(lost).toMatchObject({ code: 1, complained: expect.stringContaining('no screen') });
  expect(await startAgain(desk, foyer, ['--hidden'])).toMatchObject({ code: 0 });
  expect(foyer.state().opening).toMatchObject({ count, visible: false });
});

test('a start that is asked for something does it when it is the first', async ({ open }) => {
  const foyer = await open({ args: ['--chat', 'jane'] });
  await foyer.until(({ opening }) => opening.visible);
  expect(foyer.state().opening.aim).toEqual({ view: 'search', query: 'jane' });
});

test('a Wayland that is not there is left for the X11 that is', async ({ open, desk }) => {
  const foyer = await open();
  const { count } = foyer.state().opening;
  const nonsense = { WAYLAND_DISPLAY: 'nonsense', XDG_SESSION_TYPE: 'wayland' };
  const ended = await startAgain(desk, foyer, ['--ozone-platform=wayland'], nonsense);
  expect(ended.code).toBe(0);
  await foyer.until(({ opening }) => opening.visible && opening.count === count + 1);
});
