import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { applicationFolder } from '../../build/paths.mjs';
import { textOf } from '../../main/net/body.ts';
import { createReader } from '../../main/presence/reader.ts';
import { threadsFrom } from '../../main/thread-start.ts';
import { presenceBodies } from './presence-bodies.ts';

const users = 100_000;
const readings = 25;
/** Both are young at first: what they cost then is what a compiler costs. */
const untilWarm = 5;
/** Time for the compiler and the collector to be done with the last reading. */
const restMs = 100;

/**
 * Processor time of reading the presence of a hundred thousand users on the application's own
 * thread, all threads together, in times of what JSON.parse takes for the same body.
 */
export async function timePresenceReadings(): Promise<number[]> {
  const startThread = threadsFrom(join(applicationFolder, 'main', 'thread-worker.cjs'));
  const reader = createReader({ startThread, log: () => undefined });
  const bodies = presenceBodies(users);
  const ratios: number[] = [];
  for (let count = 0; count < readings + untilWarm; count += 1) {
    const bytes = new TextEncoder().encode(bodies.next());
    const parsing = await cpuOf(() => JSON.parse(textOf([bytes])));
    const reading = await cpuOf(() => reader.read([bytes]));
    if (count >= untilWarm) ratios.push(reading / parsing);
  }
  reader.stop();
  return ratios;
}

async function cpuOf(work: () => unknown): Promise<number> {
  await pause(restMs);
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
