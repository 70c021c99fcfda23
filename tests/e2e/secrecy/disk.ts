import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Place, textPlace } from './search.ts';

/** Every file below `folder`, and their names; `except` are paths that are left out. */
export async function placesOnDisk(
  folder: string,
  except: readonly string[] = [],
): Promise<Place[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !except.includes(path));
  const files = await Promise.all(paths.map((path) => fileAt(path, relative(folder, path))));
  const names = entries.map(({ name }) => name).join('\n');
  return [...files.flat(), textPlace('the names of files', names)];
}

async function fileAt(path: string, where: string): Promise<Place[]> {
  try {
    return [{ where, contents: await readFile(path) }];
  } catch {
    // Removed in the meantime: it holds nothing any more.
    return [];
  }
}
