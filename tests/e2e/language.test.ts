import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

/** Goes on by Tab until what has the focus fits. */
async function tabTo({ page }: Foyer, selector: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}`);
}

const spoken = ({ page }: Foyer) => page.evaluate(() => document.documentElement.lang);

test('a language chosen by keyboard is spoken at once, loses nothing typed, and stays', async ({
  open,
}) => {
  const foyer = await open();
  const { page } = foyer;
  await expect(page.getByRole('heading', { name: 'Who is in?' })).toBeAttached();
  expect(await spoken(foyer)).toBe('en');
  await tabTo(foyer, '[role=combobox]');
  await page.keyboard.type('an');

  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeAttached();
  await tabTo(foyer, '.settings input[type=text]');
  await page.keyboard.type('Deutsch');
  await tabTo(foyer, 'input[type=radio]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Einstellungen', exact: true })).toBeAttached();
  await expect(page.getByRole('group', { name: 'Sprache' })).toBeAttached();
  await expect(page.getByLabel('Einstellung suchen')).toHaveValue('Deutsch');
  expect(await spoken(foyer)).toBe('de');
  expect(foyer.state().settings.language).toBe('de');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Person suchen' })).toHaveValue('an');

  await foyer.quit();
  const again = await open({ profile: foyer.profile });
  await expect(again.page.getByRole('heading', { name: 'Wer ist da?' })).toBeAttached();
});

test('the first start speaks as the system does', async ({ open }) => {
  const foyer = await open({ env: { LANG: 'de_AT.UTF-8', LANGUAGE: 'nl:de_AT:en' } });
  expect(foyer.state()).toMatchObject({ language: 'de', settings: { language: 'system' } });
  await expect(foyer.page.getByRole('heading', { name: 'Wer ist da?' })).toBeAttached();
  expect(await spoken(foyer)).toBe('de');
});
