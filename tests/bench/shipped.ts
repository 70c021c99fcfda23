import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { foreignIcons } from '../../build/dist/stage.mjs';

/** What is delivered to a user, in bytes. */
export interface Shipped {
  /** What app.asar would hold: our bundle, the script side of keytar, and the archive's own list. */
  readonly archive: number;
  /** Every script that the page's first frame waits for, each compressed by gzip. */
  readonly firstScript: number;
}

/** An archive's list has for each file its place, its size and the hash of each 4 MB block. */
const listedBytes = 300;

/** Weighs the application in a folder; `keytar` is the native module's package. */
export function weigh(application: string, keytar: string): Shipped {
  const files = [...sizesBelow(application), ...sizesBelow(join(keytar, 'lib'))];
  const description = statSync(join(keytar, 'package.json')).size;
  const listed = listedBytes * (files.length + 1);
  return {
    archive: files.reduce((sum, size) => sum + size, description + listed),
    firstScript: firstScripts(join(application, 'renderer')),
  };
}

/**
 * A source map is for us; a native module is unpacked beside the archive; the pictures of another
 * platform's tray are left out of a package.
 */
function sizesBelow(folder: string): number[] {
  const foreign = foreignIcons().map((icons) => join(folder, icons));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(map|node)$/.test(entry.name))
    .filter(({ parentPath }) => !foreign.some((icons) => parentPath.startsWith(icons)))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}

/** The page names its script, and beside it whatever that script imports at once. */
function firstScripts(renderer: string): number {
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
  if (named.length === 0) throw new Error('The page names no script.');
  return named
    .map((path) => gzipSync(readFileSync(join(renderer, posix.normalize(path)))).length)
    .reduce((sum, size) => sum + size, 0);
}
