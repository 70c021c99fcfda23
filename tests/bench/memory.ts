import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk/index.ts';
import { median } from './figures.ts';

const leastMs = 10_000;
const longestMs = 30_000;
const betweenMs = 1_000;
/** Still: this many readings in a row that differ by less than one part in a hundred. */
const readingsInARow = 4;
const difference = 0.01;

/**
 * PSS of all processes of the one running app, in MB, once it has come to rest. Other programs that
 * start and end share pages with it and move its PSS: then the middle of the last readings counts.
 */
export async function memoryAtRest(desk: Desk): Promise<number> {
  const started = performance.now();
  const readings: number[] = [];
  for (;;) {
    await pause(betweenMs);
    const spent = performance.now() - started;
    readings.push(appPss(desk));
    const last = readings.slice(-readingsInARow);
    if (spent >= leastMs && !vaultRuns(desk) && isStill(last)) return median(last);
    if (spent > longestMs) return median(readings.slice(-2 * readingsInARow));
  }
}

function appPss(desk: Desk): number {
  const processes = desk.processes().filter(({ belongsTo }) => belongsTo === 'app');
  return processes.reduce((sum, { pssKiB }) => sum + (pssKiB ?? 0), 0) / 1024;
}

/** The vault process lives for a few seconds after each use: Electron calls it a Node service. */
function vaultRuns(desk: Desk): boolean {
  // Chromium writes its children's command lines anew, as one word.
  return desk
    .processes()
    .some(({ commandLine }) => commandLine.join(' ').includes('node.mojom.NodeService'));
}

function isStill(readings: readonly number[]): boolean {
  if (readings.length < readingsInARow) return false;
  const smallest = Math.min(...readings);
  return (Math.max(...readings) - smallest) / smallest < difference;
}
