import type { Log } from './log.ts';

/** What a bug that nobody caught may do to the app. */
interface Terms {
  readonly process: Pick<NodeJS.Process, 'on' | 'uptime'>;
  readonly log: Log;
  /** Resolves when the log is written. */
  readonly written: () => Promise<void>;
  /** Ends this run as one that crashed and begins another. */
  readonly startAnew: () => void;
  /** Ends this run as one that crashed, and says so. */
  readonly end: () => void;
}

/** Seconds: whoever breaks sooner than this would break again and again. */
const shortRun = 60;
/** Milliseconds that the last line of the log may take. */
const patienceMs = 500;

/**
 * Decides what follows from an error that nobody caught, by its nature.
 *
 * - A promise that failed with nobody waiting: its work is lost, the rest goes on. All state changes
 *   at once or not at all, so nothing is half done. It is logged.
 * - A connection or a file that broke where nobody listened: the system's fault, logged the same.
 * - Anything else is a bug of ours in the middle of something. What it should have done next, like
 *   asking again who is knocking, is not going to happen, and a tray that says "nobody" because it
 *   no longer asks would lie. So Foyer ends and starts anew; after a short run it only ends.
 */
export function watchForBugs({ process, log, written, startAnew, end }: Terms): void {
  let ending = false;
  process.on('unhandledRejection', (reason) => {
    log('a promise failed and nobody waited', { bug: storyOf(reason) }, 'error');
  });
  process.on('uncaughtException', (error) => {
    log('a bug that nobody caught', { bug: storyOf(error) }, 'error');
    if (ending || isOfTheSystem(error)) return;
    ending = true;
    const last = process.uptime() < shortRun ? end : startAnew;
    setTimeout(last, patienceMs).unref();
    void written().then(last);
  });
}

/** UTF-16 units of a stack that are read: the log takes no more. */
const longestStory = 4_000;

/** The stack of a bug without the folders of this computer, or whatever was thrown instead. */
export function storyOf(bug: unknown): string {
  if (!(bug instanceof Error)) return String(bug);
  const stack = (bug.stack ?? `${bug.name}: ${bug.message}`).slice(0, longestStory);
  return stack.replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\s():]*[\\/](?=[^\s():\\/]+:\d+)/g, '');
}

function isOfTheSystem(error: Error): boolean {
  return 'syscall' in error && 'code' in error;
}
