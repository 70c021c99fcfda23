import { expect, test } from './fixtures.ts';

test('a page that crashes is built anew when it is next wanted', async ({ foyer, desk }) => {
  const next = foyer.app.waitForEvent('window');
  await foyer.app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() => foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(0);

  await desk.keyboard.press('ctrl+shift+space');
  const page = await next;
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('closing the window hides it and leaves the tray', async ({ foyer, desk }) => {
  await desk.keyboard.press('ctrl+shift+space');
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
  await foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await foyer.until(({ opening }) => !opening.visible);
  const item = await desk.tray.waitForItem(1_000);
  expect(await item.tooltip()).toContain('Foyer');

  await desk.keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
});
