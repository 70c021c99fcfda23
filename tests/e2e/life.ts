import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer, Start } from './foyer.ts';

const startMs = 3_000;
const endMs = 5_000;

/** Starts Foyer; its tray item must be on the bus within three seconds. */
export async function openInTime(
  open: (start?: Start) => Promise<Foyer>,
  desk: Desk,
  start: Start = {},
): Promise<Foyer> {
  const began = Date.now();
  const inTray = desk.tray.waitForItem(startMs).then(() => Date.now() - began);
  const [foyer, ms] = await Promise.all([open(start), inTray]);
  test.info().annotations.push({ type: 'tray', description: `on the bus after ${ms} ms` });
  return foyer;
}

/** Quits Foyer; it must end by itself, well, and leave nothing behind. */
export async function endCleanly(foyer: Foyer, desk: Desk): Promise<void> {
  const process = foyer.app.process();
  const began = Date.now();
  await foyer.quit();
  await expect.poll(() => process.exitCode, { timeout: endMs }).toBe(0);
  const left = () => desk.processes().filter(({ belongsTo }) => belongsTo === 'app');
  await expect.poll(left, { timeout: endMs }).toEqual([]);
  await expect.poll(() => desk.tray.items().length).toBe(0);
  const description = `gone after ${Date.now() - began} ms`;
  test.info().annotations.push({ type: 'end', description });
}
