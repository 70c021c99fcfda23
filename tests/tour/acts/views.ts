import type { Tour } from '../stage.ts';

/** Opens the views that are left, by their keys. */
export async function views({ report, pictures, desk, foyer }: Tour): Promise<void> {
  const { page } = foyer;
  report.chapter('Keys and settings');
  await report.step('F1 tells every key', async () => {
    await desk.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  });
  await pictures.take(page, 'keys');
  await report.step('Ctrl+, opens the settings', async () => {
    await desk.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
    await desk.keyboard.press('ctrl+comma');
    await page.getByRole('heading', { name: 'Shortcut' }).waitFor();
  });
  await pictures.take(page, 'settings');
}
