import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';

/** How long something took, and how long it held up everybody else at most: milliseconds. */
export interface Held {
  readonly took: number;
  /** How long the thread worked in all. */
  readonly worked: number;
  readonly longest: number;
  /** The most that the thread worked without a break; less than `longest` on a busy machine. */
  readonly longestWork: number;
}

/** Watches, while `work` goes on, how long it takes until it is somebody else's turn. */
export async function watchStalls(work: () => Promise<unknown>): Promise<Held> {
  const clock = openWorkClock();
  let longest = 0;
  let longestWork = 0;
  let done = false;
  const began = performance.now();
  const beganWork = clock.now();
  const watching = (async () => {
    let last = performance.now();
    let lastWork = clock.now();
    while (!done) {
      await turn();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      const worked = clock.now();
      longestWork = Math.max(longestWork, worked - lastWork);
      lastWork = worked;
    }
  })();
  await work();
  const took = performance.now() - began;
  const worked = clock.now() - beganWork;
  done = true;
  await watching;
  clock.close();
  return { took, worked, longest, longestWork };
}

/** How long this thread has worked, as Linux counts it; elsewhere the time that passed. */
function openWorkClock() {
  if (process.platform !== 'linux') return { now: () => performance.now(), close: () => {} };
  const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  const bytes = Buffer.alloc(128);
  return {
    now() {
      const length = readSync(file, bytes, 0, bytes.length, 0);
      return Number.parseInt(bytes.toString('latin1', 0, length), 10) / 1e6;
    },
    close: () => closeSync(file),
  };
}
