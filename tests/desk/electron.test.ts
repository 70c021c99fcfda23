import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronArguments, linkedRuntime } from '../../build/electron-runtime.mjs';
import { type Desk, findEntry, openDesk, type TrayItem } from './index.ts';

const app = fileURLToPath(new URL('./apps/tray', import.meta.url));
let desk: Desk;
let item: TrayItem;
let started: ChildProcess;
beforeAll(async () => {
  desk = await openDesk();
  // Started by another than the desk, as Playwright does it.
  const { executable } = linkedRuntime(app, 'desk-tray');
  const args = [...electronArguments(), '--disable-gpu'];
  started = spawn(executable, args, { env: desk.env, detached: true, stdio: 'ignore' });
  item = await desk.tray.waitForItem(10_000);
}, 20_000);
afterAll(() => desk.close());

describe('an Electron app that is still running', () => {
  it('ends with its desk, whoever has started it', async () => {
    const own = await openDesk({ keyring: 'none' });
    const { executable } = linkedRuntime(app, 'desk-tray');
    const stubborn = spawn(executable, electronArguments(), {
      env: own.env,
      detached: true,
      stdio: 'ignore',
    });
    const ended = once(stubborn, 'exit');
    await own.tray.waitForItem(10_000);
    await own.close();
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});

describe('a real Electron app on a desk', () => {
  it('is in the tray, and its menu works', async () => {
    expect(await item.icon()).toMatchObject({ width: 22, height: 22 });
    const menu = await item.menu();
    expect(findEntry(menu, ['Quiet'])?.toggleState).toBe('on');
    expect(findEntry(menu, ['Off'])?.enabled).toBe(false);

    const before = (await item.icon()).hash;
    await item.click(['Requests', 'Jane Doe', 'Accept']);
    await item.waitFor(async () => (await item.tooltip()) === '1 request', 5000);
    expect((await item.icon()).hash).not.toBe(before);
  });

  it('reaches the browser', async () => {
    await item.click([/^Read/]);
    const url = await desk.browser.waitForUrl(() => true, 5000);
    expect(url).toBe('https://example.org/a?b=c&d=%20');
  });

  it('reaches the notification server', async () => {
    await item.click(['Notify']);
    const shown = await desk.notifications.waitFor(({ summary }) => summary === 'Knock', 5000);
    expect(shown.body).toBe('Jane Doe');
  });

  it('hears its global shortcut and the letters typed', async () => {
    await desk.keyboard.press('ctrl+shift+space');
    await desk.waitForWindow((title) => title === 'Desk tray', 5000, { focused: true });
    await desk.keyboard.type('jan');
    await desk.waitForWindow((title) => title === 'jan', 5000);
  });

  it('is counted with all its processes', () => {
    const apps = desk.processes().filter(({ belongsTo }) => belongsTo === 'app');
    expect(apps.length).toBeGreaterThan(3);
    expect(apps.map(({ pid }) => pid)).toContain(started.pid);
    expect(apps.every(({ pssKiB = 0 }) => pssKiB > 0)).toBe(true);
  });

  it('quits from its menu and leaves the tray', async () => {
    await item.click(['Quit']);
    await item.waitFor(() => desk.tray.items().length === 0, 5000);
    if (started.exitCode === null) await once(started, 'exit');
    expect(started.exitCode).toBe(0);
  });
});
