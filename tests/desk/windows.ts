import { type ChildProcess, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createChanges } from './changes.ts';
import type { Keeper } from './keeper.ts';

/** A visible window on the desk. */
export interface DeskWindow {
  id: number;
  title: string;
  focused: boolean;
  /** Pixels from the top left of the screen. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What can be seen on the screen. */
export interface Screen {
  windows(): Promise<DeskWindow[]>;
  /** The first visible window whose title fits; `focused: true` waits for its focus as well. */
  waitForWindow(
    fits: (title: string) => boolean,
    timeoutMs: number,
    options?: { focused?: boolean },
  ): Promise<DeskWindow>;
  /** Writes the whole screen, or one window as the screen shows it, as a PNG to `path`. */
  screenshot(path: string, window?: DeskWindow): Promise<void>;
}

/** A title may change without any event on the root window. */
const LOOK_AGAIN_MS = 200;
const run = promisify(execFile);

/** Watches the screen of the display in `env`. */
export function watchScreen(keeper: Keeper, env: NodeJS.ProcessEnv): Screen {
  const xdotool = async (...args: string[]) => {
    try {
      return (await run('xdotool', args, { env })).stdout.trim();
    } catch {
      // Nothing found, or the window went away between two questions.
      return '';
    }
  };
  const windows = async () => {
    const [ids, focused] = await Promise.all([
      xdotool('search', '--onlyvisible', '--name', '.'),
      xdotool('getwindowfocus'),
    ]);
    const found = ids.split('\n').filter(Boolean).map(Number);
    const described = await Promise.all(
      found.map(async (id) => {
        const text = await xdotool(
          'getwindowgeometry',
          '--shell',
          `${id}`,
          'getwindowname',
          `${id}`,
        );
        return parseWindow(id, Number(focused), text);
      }),
    );
    return described.flatMap((window) => window ?? []);
  };
  return {
    windows,
    waitForWindow: async (fits, timeoutMs, { focused = false } = {}) => {
      const changes = createChanges();
      const spy = await spyOnRoot(keeper, env, changes.announce);
      const clock = setInterval(changes.announce, LOOK_AGAIN_MS);
      const isWanted = (window: DeskWindow) => fits(window.title) && (!focused || window.focused);
      try {
        const look = async () => (await windows()).find(isWanted);
        return await changes.until(look, timeoutMs, 'a window');
      } finally {
        clearInterval(clock);
        spy.kill();
      }
    },
    screenshot: async (path, window) => {
      const crop = window && `${window.width}x${window.height}+${window.x}+${window.y}`;
      const part = crop === undefined ? [] : ['-crop', crop, '+repage'];
      await run('import', ['-window', 'root', ...part, `png:${path}`], { env });
    },
  };
}

/** Calls back at once for each window that comes, goes or takes the focus. */
async function spyOnRoot(
  keeper: Keeper,
  env: NodeJS.ProcessEnv,
  changed: () => void,
): Promise<ChildProcess> {
  const args = ['-root', '-spy', '_NET_CLIENT_LIST', '_NET_ACTIVE_WINDOW'];
  const spy = await keeper.start('xprop', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  spy.stdout?.on('data', changed);
  return spy;
}

function parseWindow(id: number, focused: number, text: string): DeskWindow | undefined {
  const geometry = text.match(
    /WINDOW=\d+\nX=(-?\d+)\nY=(-?\d+)\nWIDTH=(\d+)\nHEIGHT=(\d+)\nSCREEN=\d+\n(.*)/s,
  );
  if (geometry === null) return undefined;
  const [, x, y, width, height, title = ''] = geometry;
  const place = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  return { id, title, focused: id === focused, ...place };
}
