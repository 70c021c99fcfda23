import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogFile } from '../../../main/desktop/log-file.ts';

const limits = { fileBytes: 2_000, files: 3 };
const newestFirst = ['foyer.log', 'foyer.1.log', 'foyer.2.log'];

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'foyer-log-')), 'logs');
});
afterEach(async () => {
  await chmod(folder, 0o700).catch(() => undefined);
  await rm(join(folder, '..'), { recursive: true, force: true });
});

/** The numbers of the lines that are kept, oldest first. */
async function kept(): Promise<number[]> {
  const there = new Set(await readdir(folder));
  const files = newestFirst.filter((name) => there.has(name)).toReversed();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return [...texts.join('').matchAll(/line (\d+)/g)].map(([, number]) => Number(number));
}

describe('the files of the log', () => {
  it('stay small however much is said, and lose nothing but the oldest lines', async () => {
    const { write } = await openLogFile(folder, limits);
    const last = 2_000;
    for (let turn = 1; turn <= last; turn += 1) write('info', `line ${turn}`);
    expect((await readdir(folder)).toSorted()).toEqual(newestFirst.toSorted());
    const sizes = await Promise.all(
      newestFirst.map(async (name) => (await stat(join(folder, name))).size),
    );
    const total = sizes.reduce((sum, size) => sum + size);
    expect(total).toBeLessThan(limits.files * (limits.fileBytes + 20));
    expect(total).toBeGreaterThan((limits.files - 1) * limits.fileBytes);
    const numbers = await kept();
    expect(numbers).toEqual(numbers.map((_number, at) => last - numbers.length + 1 + at));
  });

  it('go on where an earlier start stopped, for their owner alone', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'foyer.log'), `line 1\n${'x'.repeat(limits.fileBytes)}\n`);
    const { write } = await openLogFile(folder, limits);
    write('info', 'line 2');
    write('warn', 'line 3');
    expect(await readFile(join(folder, 'foyer.log'), 'utf8')).toBe('line 2\nline 3\n');
    expect(await kept()).toEqual([1, 2, 3]);
    expect((await stat(join(folder, 'foyer.log'))).mode & 0o777).toBe(0o600);
  });

  it('cost nothing but the log where no folder can be made', async () => {
    await writeFile(folder, 'a file stands in its place');
    const { write } = await openLogFile(folder, limits);
    expect(() => write('error', 'line 1')).not.toThrow();
    expect(await readFile(folder, 'utf8')).toBe('a file stands in its place');
  });

  it.skipIf(process.platform !== 'linux')('cost nothing but the log on a full disk', async () => {
    await mkdir(folder);
    // Every write to this device fails as on a full disk.
    const { symlink } = await import('node:fs/promises');
    await symlink('/dev/full', join(folder, 'foyer.log'));
    const { write } = await openLogFile(folder, limits);
    expect(() => write('error', 'line 1')).not.toThrow();
  });

  it('begin anew where the full one cannot be put aside', async () => {
    await mkdir(join(folder, 'foyer.1.log', 'in the way'), { recursive: true });
    const { write } = await openLogFile(folder, { ...limits, files: 2 });
    for (let turn = 1; turn <= 500; turn += 1) write('info', `line ${turn}`);
    expect((await stat(join(folder, 'foyer.log'))).size).toBeLessThan(limits.fileBytes + 20);
    expect((await readFile(join(folder, 'foyer.log'), 'utf8')).endsWith('line 500\n')).toBe(true);
  });
});
