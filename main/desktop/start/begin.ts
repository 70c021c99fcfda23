import { spawn } from 'node:child_process';
import { accessSync, constants, lstatSync } from 'node:fs';
import type { App } from 'electron';
import { commandLineWords as words } from '../../text/command-line-words.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { displayFor, type Surroundings } from './display.ts';
import { mayAskWhoIsFirst } from './second-start.ts';
import type { Wish } from './wish.ts';

type Electron = Pick<
  App,
  'commandLine' | 'exit' | 'getPath' | 'getVersion' | 'requestSingleInstanceLock'
>;

/**
 * Decides what becomes of this start, before anything else is loaded: the wish of the Foyer that it
 * becomes, or undefined where it has said what there was to say, or handed over, and ends.
 */
export function beginWith(
  app: Electron,
  argv: readonly string[],
  folder: string,
): Wish | undefined {
  const said = readCommandLine(argv);
  const display = displayFor(surroundingsOf(app));
  if (said.kind !== 'wish') {
    tellAndEnd(app, answerTo(app, said));
  } else if (!mayAskWhoIsFirst(argv, folder)) {
    tellAndEnd(app, { text: words.refused({ why: 'too-long', word: 'foyer' }), code: 2 });
  } else if (display === 'none') {
    tellAndEnd(app, { text: words.noScreen, code: 1 });
  } else if (display !== 'as-is') {
    startOn(app, display, argv);
  } else if (app.requestSingleInstanceLock({ ...said.wish })) {
    return said.wish;
  } else if (!mayWriteIn(app.getPath('userData'))) {
    // Chromium says no to the first one too, where it cannot write down that it runs.
    tellAndEnd(app, { text: words.noProfile(app.getPath('userData')), code: 1 });
  } else {
    // Quitting would first start all of Chromium, only to end it.
    app.exit(0);
  }
  return undefined;
}

function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where this process runs, as far as a display goes. */
export function surroundingsOf(app: Pick<App, 'commandLine'>): Surroundings {
  return {
    platform: process.platform,
    env: process.env,
    chosen: app.commandLine.getSwitchValue('ozone-platform'),
    isSocket: (path) => lstatSync(path, { throwIfNoEntry: false })?.isSocket() ?? false,
  };
}

/** What a terminal reads, and the number that the process ends with. */
interface Answer {
  readonly text: string;
  readonly code: 0 | 1 | 2;
}

function answerTo(app: Electron, said: Exclude<CommandLine, { readonly kind: 'wish' }>): Answer {
  if (said.kind === 'refused') return { text: words.refused(said.refusal), code: 2 };
  if (said.what === 'help') return { text: words.help, code: 0 };
  return { text: words.version(app.getVersion(), process.versions.electron), code: 0 };
}

function tellAndEnd(app: Electron, { text, code }: Answer): void {
  const stream = code === 0 ? process.stdout : process.stderr;
  stream.write(text, () => app.exit(code));
}

/** What is said to Chromium from here comes too late for it, so it is said to another process. */
function startOn(app: Electron, display: 'x11' | 'wayland', argv: readonly string[]): void {
  const program = process.env['APPIMAGE'] ?? process.execPath;
  spawn(program, [...argv, `--ozone-platform=${display}`], { stdio: 'inherit', detached: true });
  app.exit(0);
}
