import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { LogFile } from './log.ts';

/** The file that is written now; older ones are `foyer.1.log`, `foyer.2.log` and so on. */
const name = (age: number) => (age === 0 ? 'foyer.log' : `foyer.${age}.log`);

/** How much of the log is kept. */
interface LogLimits {
  /** Bytes after which a new file is begun. */
  readonly fileBytes: number;
  /** The files kept in all, the newest included. */
  readonly files: number;
}

const usualLimits: LogLimits = { fileBytes: 1_000_000, files: 4 };

/** The log's files, newest first, whether they are there or not. */
export function logPaths(folder: string): readonly string[] {
  return Array.from({ length: usualLimits.files }, (_file, age) => join(folder, name(age)));
}

/**
 * Opens the log in `folder`, readable by its owner alone. Each line is with the system when `write`
 * returns, so that it outlives a crash. What cannot be written is dropped: a full disk or a folder
 * that is closed to us costs the log and nothing else.
 */
export async function openLogFile(
  folder: string,
  { fileBytes, files }: LogLimits = usualLimits,
): Promise<LogFile> {
  const { default: all } = await import('electron-log/node');
  const logger = all.create({ logId: folder });
  const { file } = logger.transports;
  // Each line that cannot be written would be complained about on the terminal, by the first logger.
  for (const { transports } of [all, logger]) {
    transports.console.level = false;
    transports.console.writeFn = () => undefined;
  }
  file.setAppName('Foyer');
  file.resolvePathFn = () => join(folder, name(0));
  file.maxSize = fileBytes;
  file.format = '{text}';
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.archiveLogFn = (full) => {
    if (!rotate(folder, files)) full.clear();
  };
  return { write: (level, line) => logger[level](line) };
}

/** Each file takes the name of the next older one, and the oldest goes. False: the newest stayed. */
function rotate(folder: string, files: number): boolean {
  for (let age = files - 2; age >= 0; age -= 1) {
    const from = join(folder, name(age));
    try {
      if (existsSync(from)) renameSync(from, join(folder, name(age + 1)));
    } catch {
      // Somebody holds it open, as Windows allows: the next line finds it as it is.
      if (age === 0) return false;
    }
  }
  return true;
}
