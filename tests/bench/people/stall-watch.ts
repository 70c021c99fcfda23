import { setImmediate as turn } from 'node:timers/promises';
import { mainThreadClock } from './main-thread-clock.ts';

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
  const clock = mainThreadClock();
  let longest = 0;
  let longestWork = 0;
  let done = false;
  const [began, beganWork] = [performance.now(), clock.now()];
  const watching = (async () => {
    let [last, lastWork] = [began, beganWork];
    while (!done) {
      await turn();
      const [now, worked] = [performance.now(), clock.now()];
      longest = Math.max(longest, now - last);
      longestWork = Math.max(longestWork, worked - lastWork);
      [last, lastWork] = [now, worked];
    }
  })();
  await work();
  const [took, worked] = [performance.now() - began, clock.now() - beganWork];
  done = true;
  await watching;
  clock.close();
  return { took, worked, longest, longestWork };
}
