import { maskAddresses, redact } from '../net/redact.ts';

/** How bad it is: something happened, something is not as it should be, or a bug of ours. */
export type LogLevel = 'info' | 'warn' | 'error';

/** What rooms may say to the log: a sentence and harmless facts. Never a secret, never a body. */
export type Log = (
  sentence: string,
  facts?: Readonly<Record<string, string | number>>,
  level?: LogLevel,
) => void;

/** Where lines are written. */
export interface LogFile {
  readonly write: (level: LogLevel, line: string) => void;
}

/** The log, and what it says as long as Foyer runs. */
export interface Logbook {
  readonly log: Log;
  /** The last lines as they stand in the file, oldest first, also where no file can be written. */
  readonly lines: () => readonly string[];
  /** Resolves when all that was said so far is with the system. */
  readonly written: () => Promise<void>;
}

const mostRemembered = 400;
/** UTF-16 units: a line that is longer is a body or a stack that runs in circles. */
const longestLine = 4_000;

/** A logbook that opens its file when the first line is written: the start does not pay for it. */
export function createLogbook(
  openFile: () => Promise<LogFile>,
  now: () => number = Date.now,
): Logbook {
  let file: Promise<LogFile | null> | undefined;
  let lines: readonly string[] = [];

  return {
    log(sentence, facts = {}, level = 'info') {
      const line = `${new Date(now()).toISOString()} ${level} ${written(sentence, facts)}`;
      lines = [...lines, line].slice(-mostRemembered);
      file ??= openFile().catch(() => null);
      void file.then((opened) => opened?.write(level, line));
    },
    lines: () => lines,
    written: async () => void (await file),
  };
}

/**
 * One line, whatever stands in the facts: nobody else may begin a line of this log, or tell a
 * terminal anything.
 */
function written(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  const words = [sentence, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)];
  // Twice as much, since what is struck out takes less room.
  return maskAddresses(redact(words.join(' ').slice(0, 2 * longestLine)))
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ⏎ ')
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, longestLine);
}
