import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { goTo as tabTo } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';
import { startAgain } from './second-start.ts';

const run = promisify(execFile);

const recorder = (page: Page) => page.locator('button.recorder');
const note = (page: Page) => page.locator('.recorder + .note');

// The window manager holds these keys before Foyer comes, as another application would.
test.describe('where keys belong to others', () => {
  test.use({
    deskOptions: { keys: { 'C-S-space': 'true', 'C-A-k': 'true' } },
    simulatorOptions: { people: 10 },
  });

  test('Foyer says so, lets others be recorded by keyboard, and keeps the last good ones', async ({
    open,
    desk,
  }) => {
    const foyer = await open();
    const { page, until } = foyer;
    await until(({ shortcut, opening }) => shortcut.status === 'taken' && opening.visible);
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    await expect(
      page.getByText(/^Ctrl\+Shift\+Space belongs? to another application/),
    ).toBeVisible();
    await page.keyboard.press('Control+,');
    await tabTo(page, recorder(page));

    const record = async (keys: string) => {
      await desk.keyboard.press('Return');
      await expect(recorder(page)).toHaveAttribute('data-recording', 'true');
      await desk.keyboard.press(keys);
      await expect(recorder(page)).toHaveAttribute('data-recording', 'false');
    };
    await record('ctrl+alt+j');
    await until(({ shortcut }) => shortcut.status === 'requested');
    await expect(note(page)).toContainText('Press it once to see that it works.');
    await desk.keyboard.press('ctrl+alt+j');
    await until(({ opening, shortcut }) => !opening.visible && shortcut.status === 'working');

    // By the icon: the key pressed so soon again, as no hand could, would be taken for a held one.
    await (await desk.tray.waitForItem(5_000)).activate();
    await until(({ opening }) => opening.visible);
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    await page.keyboard.press('Control+,');
    await tabTo(page, recorder(page));
    // No key press reaches whoever records where another application holds the key.
    const taken = await page.evaluate(() =>
      window.foyer.setShortcut({ accelerator: 'Ctrl+Alt+K' }),
    );
    expect(taken).toMatchObject({ ok: false, problem: { code: 'shortcut-taken' } });
    expect(foyer.state().shortcut).toMatchObject({
      accelerator: 'CommandOrControl+Alt+J',
      status: 'working',
    });
    await desk.keyboard.press('Return');
    // While it is recorded, the registered shortcut is a key like any other.
    await expect(recorder(page)).toHaveAttribute('data-recording', 'true');
    await desk.keyboard.press('ctrl+alt+j');
    await expect(recorder(page)).toHaveAttribute('data-recording', 'false');
    expect(foyer.state().opening.visible).toBe(true);
    await desk.keyboard.press('ctrl+alt+j');
    await until(({ opening }) => !opening.visible);
  });
});

test('the command for a key of the desktop is copied by one button, and does what it says', async ({
  foyer,
  desk,
}) => {
  const { page, until } = foyer;
  await desk.keyboard.press('ctrl+shift+space');
  await until(({ opening }) => opening.visible);
  await page.keyboard.press('Control+,');
  const copy = page.getByRole('button', { name: 'Copy the command' });
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied', { exact: true })).toBeAttached();
  const copied = await foyer.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/ --toggle$/);
  await startAgain(desk, foyer, ['--toggle']);
  await until(({ opening }) => !opening.visible);
  await startAgain(desk, foyer, ['--toggle']);
  await until(({ opening }) => opening.visible);
});

test('whoever had the focus gets it back, and the popover is of a kind that taskbars leave out', async ({
  foyer,
  desk,
}) => {
  const { until } = foyer;
  await desk.spawn('xmessage', ['-title', 'Elsewhere', 'Another application']);
  const elsewhere = (title: string) => title === 'Elsewhere';
  await desk.waitForWindow(elsewhere, 5_000, { focused: true });
  const item = await desk.tray.waitForItem(5_000);
  for (const [opens, closes] of [
    [() => desk.keyboard.press('ctrl+shift+space'), () => desk.keyboard.press('Escape')],
    [() => item.activate(), () => desk.keyboard.press('ctrl+shift+space')],
  ] as const) {
    await opens();
    const shown = await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    const about = ['-id', `${shown.id}`, '_NET_WM_WINDOW_TYPE'];
    const { stdout } = await run('xprop', about, { env: desk.env });
    expect(stdout).toMatch(/= _NET_WM_WINDOW_TYPE_UTILITY$/m);
    await closes();
    await until(({ opening }) => !opening.visible);
    await desk.waitForWindow(elsewhere, 5_000, { focused: true });
  }
});
