import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';
import type { Foyer } from './foyer.ts';

/** How a second start ended, and what a terminal would have read of it. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Starts Foyer once more on the profile of one that runs, and waits for the end of that start. */
export async function startAgain(
  desk: Desk,
  { profile }: Pick<Foyer, 'profile'>,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const command = [...electronArguments(), `--user-data-dir=${profile.folder}`, ...args];
  const again = await desk.spawn(electronRuntime().executable, command, env);
  const { stdout, stderr } = again;
  if (!stdout || !stderr) throw new Error('The second start has no output');
  const [ended, said, complained] = await Promise.all([
    once(again, 'exit'),
    text(stdout),
    text(stderr),
  ]);
  return { code: ended[0], said, complained };
}
