import { type FSWatcher, watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createChanges } from './changes.ts';

/** The desk's web browser and mail program: they remember every address, and open none. */
export interface Browser {
  /** Every address opened so far, in order. */
  urls(): Promise<string[]>;
  /** The first opened address that fits; looks at the earlier ones too. */
  waitForUrl(fits: (url: string) => boolean, timeoutMs: number): Promise<string>;
  close(): void;
}

/**
 * Puts an `xdg-open` into `binFolder` that writes its address to a list, and the same as `xdg-email`,
 * which Chromium starts for addresses of mail.
 */
export async function installBrowser(folder: string, binFolder: string): Promise<Browser> {
  const listFolder = join(folder, 'browser');
  const list = join(listFolder, 'urls');
  await mkdir(listFolder);
  await writeFile(list, '');
  const program = `#!/bin/sh\nprintf '%s\\n' "$1" >> '${list}'\n`;
  for (const name of ['xdg-open', 'xdg-email']) {
    await writeFile(join(binFolder, name), program, { mode: 0o755 });
  }

  const changes = createChanges();
  // Not persistent: a desk that could not be opened must not keep its owner from ending.
  const watcher: FSWatcher = watch(listFolder, { persistent: false }, changes.announce);
  watcher.on('error', () => undefined);
  const urls = async () => (await readFile(list, 'utf8')).split('\n').filter(Boolean);
  return {
    urls,
    waitForUrl: (fits, timeoutMs) =>
      changes.until(async () => (await urls()).find(fits), timeoutMs, 'an address in the browser'),
    close: () => watcher.close(),
  };
}
