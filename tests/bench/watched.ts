import { once } from 'node:events';
import { electronArguments } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';
import type { Program } from './launched.ts';
import { whenGone } from './launched.ts';
import { connectPage, type WatchedPage } from './watched-page.ts';

/** Foyer with a debugger at its page. */
export interface Watched extends WatchedPage {
  readonly end: () => Promise<void>;
}

/**
 * Starts Foyer with the plain debugger of Chromium. Playwright's would make the page believe that it
 * is always seen and always has the focus, and so hide the cost of both.
 */
export async function watch(
  desk: Desk,
  { executable, profile }: Program,
  switches: readonly string[] = [],
): Promise<Watched> {
  const child = await desk.spawn(executable, [
    ...electronArguments(),
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    ...switches,
  ]);
  const port = await new Promise<string>((tell) => {
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
      const [, found] = said.match(/DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/) ?? [];
      if (found !== undefined) tell(found);
    });
  });
  const page = await connectPage(port);
  return {
    ...page,
    async end() {
      const exited = child.exitCode === null && once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await whenGone(desk);
    },
  };
}
