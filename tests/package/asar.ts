import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A folder of an archive: each entry is a file, or a folder again. */
interface Folder {
  readonly files: Readonly<Record<string, Folder | object>>;
}

const folder: z.ZodType<Folder> = z.object({
  get files() {
    return z.record(z.string(), z.union([folder, z.object({})]));
  },
});

/** Chromium's own length fields come before the list of files, which is JSON. */
const lengthAt = 12;
const listAt = 16;

/** The files in an archive of Electron's, as paths, sorted. */
export function filesInArchive(file: string): string[] {
  const bytes = readFileSync(file);
  const end = listAt + bytes.readUInt32LE(lengthAt);
  const list: unknown = JSON.parse(bytes.toString('utf8', listAt, end));
  return filesBelow(folder.parse(list), '').sort();
}

function filesBelow({ files }: Folder, path: string): string[] {
  return Object.entries(files).flatMap(([name, entry]) =>
    'files' in entry ? filesBelow(folder.parse(entry), `${path}${name}/`) : [path + name],
  );
}
