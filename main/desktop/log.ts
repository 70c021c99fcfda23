import type { MainLogger } from 'electron-log';

/** What rooms may say to the log: a sentence and harmless facts. Never a secret, never a body. */
export type Log = (sentence: string, facts?: Readonly<Record<string, string | number>>) => void;

/** What looks like a token, a key or a code is struck out, whoever wrote it and wherever. */
const secrets: readonly [pattern: RegExp, replacement: string][] = [
  [/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----/g, '[key]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[jwt]'],
  [/\b(bearer|jwt|service_app)\s+[\w.~+/=-]+/gi, '$1 [token]'],
  [/\b[0-9a-f]{40,}\b/gi, '[token]'],
  [/\b(code|state|token|secret|skey|password|code_verifier)=[^&\s"']+/gi, '$1=[hidden]'],
  [/\b[\w+/-]{48,}={0,2}/g, '[token]'],
];

/** The line with everything that looks like a secret struck out. */
export function redact(line: string): string {
  return secrets.reduce((text, [pattern, mark]) => text.replace(pattern, mark), line);
}

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
