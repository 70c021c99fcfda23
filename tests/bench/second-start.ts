import { once } from 'node:events';
import { electronArguments } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';
import type { Program } from './launched.ts';

/**
 * Milliseconds from the spawn of a second start with a link until it has handed over and ended, so
 * many times. The first one must run.
 */
export async function timeSecondStarts(
  desk: Desk,
  { executable, profile }: Program,
  times: number,
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const second = await desk.spawn(executable, [
      ...electronArguments(),
      `--user-data-dir=${profile}`,
      'foyer://person?email=nobody@elsewhere.example',
    ]);
    const [code] = await once(second, 'exit');
    if (code !== 0) throw new Error(`The second start ended with ${code}`);
    taken.push(performance.now() - began);
  }
  return taken;
}
