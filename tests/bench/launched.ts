import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { electronArguments } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';

/** What is started: an Electron with an application in it, and the profile it runs on. */
export interface Program {
  readonly executable: string;
  readonly profile: string;
}

/** An app on the desk, begun without any debugger. */
export interface Launched {
  /** Milliseconds from spawn until its item was in the tray. */
  readonly trayMs: number;
  /** Asks it to quit, as the end of a session does, and waits until all of it is gone. */
  readonly end: () => Promise<void>;
}

const longestMs = 20_000;
const lookAgainMs = 50;

/** Starts an app where no other one runs and waits for its tray item. */
export async function launch(desk: Desk, { executable, profile }: Program): Promise<Launched> {
  const started = performance.now();
  const child = await desk.spawn(executable, [
    ...electronArguments(),
    `--user-data-dir=${profile}`,
  ]);
  await desk.tray.waitForItem(longestMs);
  const trayMs = performance.now() - started;
  return {
    trayMs,
    async end() {
      const exited = child.exitCode === null && once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await whenGone(desk);
    },
  };
}

/** Waits until no app is left on the desk, nor its item in the tray. */
export async function whenGone(desk: Desk): Promise<void> {
  const deadline = performance.now() + longestMs;
  while (runsAnApp(desk) || desk.tray.items().length > 0) {
    if (performance.now() > deadline) throw new Error('An app did not end.');
    await pause(lookAgainMs);
  }
}

function runsAnApp(desk: Desk): boolean {
  return desk.processes().some(({ belongsTo }) => belongsTo === 'app');
}
