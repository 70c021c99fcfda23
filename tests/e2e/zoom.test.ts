import type { Page } from '@playwright/test';
import { callPopover } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';

const size = (page: Page) =>
  page.evaluate(() => ({
    page: innerWidth,
    content: document.documentElement.scrollWidth,
    zoom: devicePixelRatio,
  }));

test('everything is twice as large by keyboard, nothing is cut, and a restart remembers it', async ({
  foyer,
  desk,
  open,
}) => {
  await callPopover(foyer, desk);
  const usual = await foyer.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  for (const zoom of [125, 150, 175, 200, 200]) {
    await foyer.page.keyboard.press('Control+Equal');
    await foyer.until(({ settings }) => settings.zoom === zoom);
  }
  await expect.poll(() => size(foyer.page)).toEqual({ page: 400, content: 400, zoom: 2 });
  await expect
    .poll(() =>
      foyer.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width,
      ),
    )
    .toBe(2 * (usual?.width ?? 0));
  await expect(foyer.page.getByRole('combobox')).toBeFocused();
  await foyer.quit();

  const again = await open({ profile: foyer.profile });
  await callPopover(again, desk);
  await expect.poll(() => size(again.page)).toEqual({ page: 400, content: 400, zoom: 2 });
  await again.page.keyboard.press('Control+0');
  await expect.poll(() => size(again.page)).toEqual({ page: 400, content: 400, zoom: 1 });
});
