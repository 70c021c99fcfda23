// @ts-check

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const patienceMilliseconds = 15_000;

/**
 * Options of `spawn` for a program that hears of Ctrl-C from us alone, once: a terminal tells the
 * whole group, npm tells its child again, and a runner takes the second time for "at once".
 */
export const ownGroup = { detached: process.platform !== 'win32' };

/**
 * Passes the wish to end on to a program, and insists when it does not follow.
 * @param {import('node:child_process').ChildProcess} child started with `ownGroup`
 * @returns {() => void} to be called when the program has ended
 */
export function endWithUs(child) {
  /** @type {NodeJS.Timeout | undefined} */
  let insisting;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (insisting !== undefined) return;
    child.kill(signal);
    insisting = setTimeout(() => endGroup(child), patienceMilliseconds);
  };
  // The shell that npm puts between passes no signal on: its end is all we hear of.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) pass('SIGTERM');
  }, 1000);
  const last = () => endGroup(child);
  for (const signal of signals) process.on(signal, pass);
  process.once('exit', last);
  return () => {
    clearTimeout(insisting);
    clearInterval(watch);
    for (const signal of signals) process.off(signal, pass);
    process.off('exit', last);
  };
}

/**
 * Only for what does not end by itself: a browser that Foyer opened may be of its group.
 * @param {import('node:child_process').ChildProcess} child
 */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (ownGroup.detached) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
