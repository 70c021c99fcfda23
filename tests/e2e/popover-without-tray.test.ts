import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const run = promisify(execFile);

test.use({
  deskOptions: { tray: false },
  simulatorOptions: { people: 20, accepted: 2 },
});

const isFoyer = (title: string) => title === 'Foyer';
const hint = /This desktop shows no tray icons/;

test('where no tray shows icons, Foyer says so once, and its window is never lost', async ({
  open,
  desk,
}) => {
  const foyer = await open();
  await foyer.until(({ tray, opening }) => tray === 'absent' && opening.visible);
  await expect(foyer.page.getByText(hint)).toBeVisible();
  await expect(foyer.page.getByText(hint)).toContainText('Ctrl+Shift+Space');
  await foyer.page.locator('.strips').getByRole('button', { name: 'Dismiss' }).click();
  await expect(foyer.page.getByText(hint)).toHaveCount(0);

  // Another window may take the focus: with nothing to bring it back, this one stays.
  await desk.waitForWindow(isFoyer, 5_000);
  await desk.spawn('xmessage', ['-title', 'Elsewhere', 'Another application']);
  await desk.waitForWindow((title) => title === 'Elsewhere', 5_000, { focused: true });
  expect((await desk.windows()).some(({ title }) => isFoyer(title))).toBe(true);
  expect(foyer.state().opening.visible).toBe(true);

  const onlyWindow = () =>
    foyer.app.evaluate(({ BrowserWindow }) => {
      const [only, ...more] = BrowserWindow.getAllWindows();
      return { minimized: only?.isMinimized(), more: more.length };
    });
  await foyer.page.evaluate(() => window.foyer.hidePopover());
  await foyer.until(({ opening }) => !opening.visible);
  await expect.poll(onlyWindow).toEqual({ minimized: true, more: 0 });

  // By its entry in the taskbar it comes and goes like any window, and Foyer knows.
  const [entry = ''] = (await xdotool(desk, 'search', '--name', '^Foyer$')).split('\n');
  await xdotool(desk, 'windowactivate', entry);
  await foyer.until(({ opening }) => opening.visible);
  await desk.waitForWindow(isFoyer, 5_000, { focused: true });
  await desk.keyboard.press('Escape');
  await foyer.until(({ opening }) => !opening.visible);
  await xdotool(desk, 'windowactivate', entry);
  await foyer.until(({ opening }) => opening.visible);
  await xdotool(desk, 'windowminimize', entry);
  await foyer.until(({ opening }) => !opening.visible);
  await expect.poll(onlyWindow).toEqual({ minimized: true, more: 0 });

  const { count } = foyer.state().opening;
  const again = await desk.spawn(electronRuntime().executable, [
    ...electronArguments(),
    `--user-data-dir=${foyer.profile.folder}`,
  ]);
  expect(await new Promise((resolve) => again.once('exit', resolve))).toBe(0);
  await foyer.until(({ opening }) => opening.visible && opening.count === count + 1);
  await desk.waitForWindow(isFoyer, 5_000, { focused: true });
  await expect.poll(onlyWindow).toEqual({ minimized: false, more: 0 });
  await expect(foyer.page.getByText(hint)).toHaveCount(0);
});

test('started without a window where no tray is, it waits in the taskbar', async ({
  open,
  desk,
}) => {
  const foyer = await open({ args: ['--hidden'] });
  await foyer.until(({ tray }) => tray === 'absent');
  const windows = () =>
    foyer.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
    );
  await expect.poll(windows, { timeout: 10_000 }).toEqual([true]);
  expect(foyer.state().opening).toMatchObject({ count: 0, visible: false });
  await expect.poll(() => listedWindows(desk)).toContain('Foyer');
});

/** As long as a slow desktop needs for its panel: nothing but the time tells when that is over. */
const panelLateMs = 5_000;

test('a tray that comes five seconds late, goes and comes again is noticed, and the window is never lost', async ({
  open,
  desk,
}) => {
  const began = Date.now();
  const foyer = await open();
  await foyer.until(({ tray, opening }) => tray === 'absent' && opening.visible);
  await foyer.page.locator('.strips').getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => Date.now() - began, { timeout: 10_000 }).toBeGreaterThan(panelLateMs);
  await desk.tray.start();
  await foyer.until(({ tray }) => tray === 'present');
  await shownIn(desk, foyer);

  await desk.tray.stop();
  await foyer.until(({ tray }) => tray === 'absent');
  await foyer.page.evaluate(() => window.foyer.hidePopover());
  await foyer.until(({ opening }) => !opening.visible);
  const inTaskbar = () =>
    foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(inTaskbar).toBe(true);
  await expect(foyer.page.getByText(hint)).toHaveCount(0);

  await desk.tray.start();
  await foyer.until(({ tray }) => tray === 'present');
  await shownIn(desk, foyer);
});

async function xdotool({ env }: Desk, ...words: string[]): Promise<string> {
  return (await run('xdotool', words, { env })).stdout.trim();
}

/** The titles that a taskbar would show. */
async function listedWindows({ env }: Desk): Promise<readonly string[]> {
  const { stdout } = await run('xprop', ['-root', '_NET_CLIENT_LIST'], { env });
  const titles = (stdout.match(/0x[0-9a-f]+/g) ?? []).map(async (id) => {
    const told = await run('xprop', ['-id', id, '_NET_WM_WINDOW_TYPE', '_NET_WM_NAME'], { env });
    return told.stdout.includes('_UTILITY') ? [] : [/= "(.*)"/.exec(told.stdout)?.[1] ?? ''];
  });
  return (await Promise.all(titles)).flat();
}

/** The icon is there, alone, and does what it is for. */
async function shownIn(desk: Desk, foyer: Foyer) {
  // The item of before may still be there for a moment, and answer no more.
  const labels = async () => {
    const menus = await Promise.all(desk.tray.items().map((one) => one.menu().catch(() => null)));
    return menus.map((menu) => menu?.children[0]?.label);
  };
  await expect.poll(labels).toEqual(['Open Foyer']);
  const item = await desk.tray.waitForItem(5_000);
  const { count } = foyer.state().opening;
  if (foyer.state().opening.visible) await foyer.page.evaluate(() => window.foyer.hidePopover());
  await foyer.until(({ opening }) => !opening.visible);
  await item.activate();
  await foyer.until(({ opening }) => opening.visible && opening.count === count + 1);
}
