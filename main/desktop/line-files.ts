import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../../preload/contract.ts';

/** Large files of the profile, line by line. None of them ever holds a secret. */
export interface LineFiles {
  readonly names: () => Promise<readonly string[]>;
  /** Hands over the lines of a file, many at a time. What follows the last line's end is none. */
  readonly read: (name: string, take: (lines: readonly string[]) => void) => Promise<void>;
  /** Writes behind what is there. A crash may leave a part of it. */
  readonly append: (name: string, texts: Iterable<string>) => Promise<Outcome<void>>;
  /** Replaces the file whole: a crash at any moment leaves the old one or the new one. */
  readonly replace: (name: string, texts: Iterable<string>) => Promise<Outcome<void>>;
  /** Removes the file and whatever was being written to take its place. */
  readonly remove: (name: string) => Promise<void>;
}

/**
 * Files in `folder`. Texts are made one after another, each written before the next is made, so
 * that even a large file stalls nothing.
 */
export function createLineFiles(folder: string): LineFiles {
  const draftOf = (name: string) => join(folder, `.${name}.draft`);

  async function write(path: string, flags: 'a' | 'w', texts: Iterable<string>) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(path, flags, 0o600);
    try {
      await writeAll(file, texts);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  return {
    async names() {
      const all = await readdir(folder).catch(() => []);
      return all.filter((name) => !name.startsWith('.'));
    },
    read: (name, take) => readLines(join(folder, name), take),
    append: (name, texts) => attempt(name, () => write(join(folder, name), 'a', texts)),
    replace: (name, texts) =>
      attempt(name, async () => {
        await write(draftOf(name), 'w', texts);
        await rename(draftOf(name), join(folder, name));
      }),
    async remove(name) {
      await rm(join(folder, name), { force: true });
      await rm(draftOf(name), { force: true });
    },
  };
}

async function writeAll(file: FileHandle, texts: Iterable<string>) {
  for (const text of texts) await file.writeFile(text);
}

async function readLines(path: string, take: (lines: readonly string[]) => void): Promise<void> {
  let left = '';
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
      const lines = `${left}${chunk}`.split('\n');
      left = lines.pop() ?? '';
      take(lines);
    }
  } catch {
    // A file that is not there, or cannot be read any further, has no more lines.
  }
}

async function attempt(name: string, work: () => Promise<void>): Promise<Outcome<void>> {
  try {
    await work();
    return success();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failure('disk-refused', { file: name, reason });
  }
}
