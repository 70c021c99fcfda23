import type { MainLogger } from 'electron-log';
import { redact } from '../net/redact.ts';

/** What rooms may say to the log: a sentence and harmless facts. Never a secret, never a body. */
export type Log = (sentence: string, facts?: Readonly<Record<string, string | number>>) => void;

/** Loads the logger when the first line is written, so that the start does not pay for it. */
export function createLog(folder: string): Log {
  let logger: Promise<MainLogger> | undefined;
  return (sentence, facts) => {
    logger ??= loadLogger(folder);
    const words = facts
      ? `${sentence} ${Object.entries(facts)
          .map(([name, value]) => `${name}=${value}`)
          .join(' ')}`
      : sentence;
    void logger.then((loaded) => loaded.info(redact(words)));
  };
}

async function loadLogger(folder: string): Promise<MainLogger> {
  const { default: logger } = await import('electron-log/main');
  const { join } = await import('node:path');
  logger.transports.file.resolvePathFn = () => join(folder, 'foyer.log');
  logger.transports.file.maxSize = 1_000_000;
  logger.transports.file.format = '{iso} {text}';
  logger.transports.console.level = false;
  logger.transports.ipc.level = false;
  return logger;
}
