import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const told = ({ page }: Foyer) =>
  page.getByRole('alert').filter({ hasText: 'Foyer ended unexpectedly last time.' });
const markOf = ({ profile }: Foyer) => join(profile.folder, 'running.json');

/** Ends the main process with a signal, and waits until nothing of the app is left. */
async function endBy(signal: NodeJS.Signals, { app }: Foyer, desk: Desk): Promise<void> {
  const ended = once(app.process(), 'exit');
  app.process().kill(signal);
  await ended;
  await expect
    .poll(() => desk.processes().filter(({ belongsTo }) => belongsTo === 'app'))
    .toEqual([]);
}

test('a crash is told once at the next start, and no other end is', async ({ open, desk }) => {
  const crashed = await open();
  // A second start, which only hands over, is no run of its own.
  const args = [...electronArguments(), `--user-data-dir=${crashed.profile.folder}`];
  await once(await desk.spawn(electronRuntime().executable, args), 'exit');
  expect(existsSync(markOf(crashed))).toBe(true);
  await endBy('SIGKILL', crashed, desk);

  const next = await open({ profile: crashed.profile });
  await expect(told(next)).toBeVisible();
  await next.quit();
  expect(existsSync(markOf(next))).toBe(false);

  const afterQuit = await open({ profile: crashed.profile });
  expect(afterQuit.state().notice).toBeNull();
  await endBy('SIGTERM', afterQuit, desk);
  const afterSignal = await open({ profile: crashed.profile });
  expect(afterSignal.state().notice).toBeNull();
});

test('a bug that nobody caught ends a young Foyer honestly, and a broken connection does not', async ({
  open,
  desk,
}) => {
  const foyer = await open();
  await foyer.app.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title) => process.stdout.write(`${title}\n`);
    setImmediate(() => {
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
    });
  });
  expect(await foyer.page.evaluate(() => window.foyer.refresh())).toEqual({ ok: true });

  const said: string[] = [];
  foyer.app.process().stdout?.on('data', (data) => said.push(String(data)));
  const ended = once(foyer.app.process(), 'exit');
  await foyer.app.evaluate(() => {
    setImmediate(() => {
      throw new TypeError('a bug of ours');
    });
  });
  expect(await ended).toEqual([1, null]);
  expect(said.join('')).toContain('Foyer has to end');
  await expect.poll(() => desk.tray.items().length).toBe(0);
  const next = await open({ profile: foyer.profile });
  await expect(told(next)).toBeVisible();
});
