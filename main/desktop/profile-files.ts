import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../../preload/contract.ts';

/** The profile's small JSON files: settings, accounts, people. None of them ever holds a secret. */
export interface ProfileFiles {
  /**
   * What the file holds, unparsed by any schema; undefined when there is none, or it is broken or not to
   * be read.
   */
  readonly read: (name: string) => Promise<unknown>;
  /**
   * Replaces the file whole: a crash at any moment leaves the old one or the new one, and after a
   * good end the new one, also when the computer itself goes off.
   */
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
  readonly remove: (name: string) => Promise<void>;
  /** Removes what writers left behind that were killed while they wrote. */
  readonly tidy: () => Promise<void>;
  /** Over when all that was to be written until now is on the disk. */
  readonly settled: () => Promise<void>;
}

/** A file that is being written, before it takes the place of the one it is named after. */
const draft = /^\..+\.json(\.broken-\d+)?\.[0-9a-f]{12}$/;

/**
 * Files in `folder`. One that is no JSON, or cannot be read, is kept aside under a new name and
 * `report`ed: the next write would replace it.
 */
export function createProfileFiles(
  folder: string,
  report: (name: string, aside: string) => void,
): ProfileFiles {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    read: (name) => inTurn(() => readJson(folder, name, report)),
    write: (name, value) =>
      inTurn(async () => {
        try {
          await replace(folder, name, `${JSON.stringify(value, null, 2)}\n`);
          return success();
        } catch (error) {
          return failure('disk-refused', { file: name, reason: reasonOf(error) });
        }
      }),
    remove: (name) => inTurn(() => rm(join(folder, name), { force: true })),
    // In turn, so that no file is among them that is being written now.
    tidy: () => inTurn(() => removeDrafts(folder)),
    settled: () => inTurn(async () => undefined),
  };
}

async function readJson(
  folder: string,
  name: string,
  report: (name: string, aside: string) => void,
) {
  const path = join(folder, name);
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return value;
  } catch (error) {
    if (isNotThere(error)) return undefined;
    const aside = `${name}.broken-${Date.now()}`;
    await rename(path, join(folder, aside)).catch(() => undefined);
    report(name, aside);
    return undefined;
  }
}

async function replace(folder: string, name: string, text: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
  try {
    await writeDraft(path, text);
    await rename(path, join(folder, name));
  } catch (refused) {
    // A full disk shall not be filled with attempts.
    await rm(path, { force: true }).catch(() => undefined);
    throw refused;
  }
  await syncFolder(folder);
}

async function writeDraft(path: string, text: string) {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is on the disk when its folder is. Windows cannot open one, and needs not. */
async function syncFolder(path: string) {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function removeDrafts(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => draft.test(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isNotThere(error: unknown): boolean {
  return reasonOf(error) === 'ENOENT' || reasonOf(error) === 'ENOTDIR';
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
