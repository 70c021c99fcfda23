import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const isPopover = (title: string) => title === 'Foyer';

/**
 * Runs a script in the page as it is now; a page that broke is lost to the one who drives it. Gives
 * nothing when the page goes away meanwhile, as Chromium then never answers.
 */
function inPage(foyer: Foyer, script: string): Promise<unknown> {
  return foyer.app.evaluate(({ BrowserWindow }, code) => {
    const [window] = BrowserWindow.getAllWindows();
    const goneAfterMs = 250;
    return Promise.race([
      window?.webContents.executeJavaScript(code).catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, goneAfterMs)),
    ]);
  }, script);
}

/** Opens the popover and leaves it with something typed and the second row chosen. */
async function inTheMiddle(foyer: Foyer, desk: Desk, page: Page): Promise<void> {
  await foyer.until(({ people }) => !people.loading);
  await desk.keyboard.press('ctrl+shift+space');
  await desk.waitForWindow(isPopover, 5_000, { focused: true });
  await expect(page.getByRole('combobox')).toBeFocused();
  await desk.keyboard.type('an');
  await expect(page.getByRole('combobox')).toHaveValue('an');
  await desk.keyboard.press('Down');
  await expect(page.locator('#person-1')).toHaveAttribute('aria-selected', 'true');
  const kept = async () => {
    const recalled = await page.evaluate(() => window.foyer.recallShown());
    return recalled.ok ? JSON.parse(recalled.value ?? '{}') : recalled;
  };
  await expect.poll(kept).toMatchObject({ query: 'an', chosen: { index: 1 } });
}

/**
 * Milliseconds from now until the page has been drawn by another renderer than that of `before`,
 * with what was typed and chosen in it.
 */
async function backAfter(foyer: Foyer, began: number, chosen: string): Promise<number> {
  const look = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() =>
    resolve([
      document.visibilityState,
      document.querySelector('[role=combobox]')?.value,
      document.querySelector('[role=option][aria-selected=true] .person-name')?.textContent,
    ].join()))))`;
  await expect.poll(() => inPage(foyer, look), { intervals: [20] }).toBe(`visible,an,${chosen}`);
  return Date.now() - began;
}

const rendererOf = ({ app }: Foyer) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );

test('a page that crashes in front of somebody is back within a second, as it was', async ({
  foyer,
  desk,
}) => {
  await inTheMiddle(foyer, desk, foyer.page);
  const chosen = (await foyer.page.locator('#person-1 .person-name').textContent()) ?? '';
  const [before, place] = [await rendererOf(foyer), await desk.waitForWindow(isPopover, 5_000)];
  const began = Date.now();
  await foyer.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => rendererOf(foyer), { intervals: [10] }).not.toBe(before);
  const ms = await backAfter(foyer, began, chosen);
  test.info().annotations.push({ type: 'back', description: `after ${ms} ms` });
  expect(ms).toBeLessThan(1_000);

  const after = await desk.waitForWindow(isPopover, 5_000, { focused: true });
  expect(after).toMatchObject({ id: place.id, x: place.x, y: place.y });
  await desk.keyboard.type('n');
  await expect.poll(() => inPage(foyer, `document.activeElement.value`)).toBe('ann');
  const told = `document.querySelector('[role=alert]')?.textContent`;
  await expect
    .poll(() => inPage(foyer, told))
    .toContain('The window of Foyer broke, and was built anew.');
});

test('what was typed into a form outlives the page it was typed in', async ({ foyer, desk }) => {
  await desk.keyboard.press('ctrl+shift+space');
  await desk.waitForWindow(isPopover, 5_000, { focused: true });
  await desk.keyboard.press('ctrl+n');
  await expect(foyer.page.getByLabel('Title')).toBeFocused();
  await desk.keyboard.type('lunch');
  const kept = () => foyer.page.evaluate(() => window.foyer.recallDrafts());
  await expect.poll(async () => JSON.stringify(await kept())).toContain('lunch');
  await foyer.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect
    .poll(() => inPage(foyer, `document.querySelector('main form input')?.value`))
    .toBe('lunch');
});

test('a page that hangs is ended and comes back, and one that keeps breaking is not', async ({
  foyer,
  desk,
}) => {
  await inTheMiddle(foyer, desk, foyer.page);
  const before = await rendererOf(foyer);
  await foyer.app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Reflect.set(dialog, 'showMessageBox', async ({ message }: { message: string }) => {
      asked.push(message);
      return { response: 0 };
    });
    const [window] = BrowserWindow.getAllWindows();
    void window?.webContents.executeJavaScript('for (;;);').catch(() => undefined);
    // What Chromium says after half a minute without an answer.
    window?.emit('unresponsive');
  });
  await expect.poll(() => rendererOf(foyer), { timeout: 10_000 }).not.toBe(before);
  await expect
    .poll(() => inPage(foyer, 'document.querySelector("[role=combobox]")?.value'))
    .toBe('an');

  for (const _time of [2, 3]) {
    const running = await rendererOf(foyer);
    await foyer.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect.poll(() => rendererOf(foyer)).not.toBe(running);
  }
  const asked = () => foyer.app.evaluate(() => Reflect.get(globalThis, 'asked'));
  await expect.poll(asked).toEqual(['The window of Foyer keeps breaking']);
  expect(
    await foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(0);
  await desk.tray.waitForItem(1_000);
});
