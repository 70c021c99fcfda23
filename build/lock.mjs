// @ts-check
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder } from './paths.mjs';
import { say } from './say.mjs';

const heartbeatMilliseconds = 1000;
const abandonedAfterMilliseconds = 15_000;

/**
 * Does the work while no other process of this clone does any. Holding is a folder (making one is
 * atomic everywhere) that its holder touches every second: a process that died stops touching, and
 * process ids would mean nothing across containers.
 * @template Result
 * @param {() => Promise<Result>} work
 * @param {string} [folder]
 * @returns {Promise<Result>}
 */
export async function alone(work, folder = join(cacheFolder, 'preparing')) {
  mkdirSync(dirname(folder), { recursive: true });
  await take(folder);
  const heartbeat = setInterval(() => touch(folder), heartbeatMilliseconds);
  const release = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  process.once('exit', release);
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    release();
  }
}

/** @param {string} folder */
async function take(folder) {
  for (let attempt = 0; !made(folder); attempt += 1) {
    if (attempt === 0) say('Another Foyer command is preparing this clone; waiting for it.');
    if (age(folder) > abandonedAfterMilliseconds) rmSync(folder, { recursive: true, force: true });
    else await pause(200);
  }
}

/** @param {string} folder */
function made(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} folder */
function age(folder) {
  return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

/** @param {string} folder */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Deleted under our hands by "rm -rf .cache": nothing to keep.
  }
}
