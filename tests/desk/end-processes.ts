import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { findProcesses, type RunningProcess, type Traces } from './processes.ts';

/** How long an X server may take to remove its lock and socket from the shared temporary folder. */
const X_SERVER_GRACE_MS = 1000;
const DEADLINE_MS = 5000;

/**
 * Ends every process of a desk and removes its folder. Everything is killed outright but
 * the X server, which is asked first: killed, it would leave /tmp/.X<n>-lock behind.
 * Gives back the pids that survived for 5 s: empty when all is well.
 */
export async function endDesk(traces: Traces, folder: string): Promise<number[]> {
  const started = Date.now();
  let left = findProcesses(traces);
  while (left.length > 0 && Date.now() - started < DEADLINE_MS) {
    const graceOver = Date.now() - started > X_SERVER_GRACE_MS;
    // Youngest first: apps before the servers they talk to, whose loss they would try to handle.
    for (const { pid, name } of left.toSorted(youngestFirst)) {
      end(pid, name === 'Xvfb' && !graceOver ? 'SIGTERM' : 'SIGKILL');
    }
    await pause(10);
    left = findProcesses(traces);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return left.map(({ pid }) => pid);
}

function youngestFirst(a: RunningProcess, b: RunningProcess): number {
  return Number(b.startTime) - Number(a.startTime);
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}
