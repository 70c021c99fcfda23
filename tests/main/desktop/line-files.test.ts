import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLineFiles, type LineFiles } from '../../../main/desktop/line-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-lines-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function linesOf(files: LineFiles, name: string): Promise<string[]> {
  const all: string[] = [];
  await files.read(name, (lines) => void all.push(...lines));
  return all;
}

describe('large files', () => {
  it('are read line by line, also where a line is longer than a piece, or no line ends', async () => {
    const files = createLineFiles(join(folder, 'people'));
    const long = 'ä'.repeat(100_000);
    await files.replace('a', ['one\n', `${long}\nthr`, 'ee\n', 'not ended']);
    expect(await linesOf(files, 'a')).toEqual(['one', long, 'three']);
    await files.append('a', [' yet\n']);
    expect((await linesOf(files, 'a')).at(-1)).toBe('not ended yet');
  });

  it('are empty where there are none', async () => {
    const files = createLineFiles(join(folder, 'none'));
    expect(await files.names()).toEqual([]);
    expect(await linesOf(files, 'a')).toEqual([]);
  });

  it('stay as they were when what replaces them breaks off, and leave nothing when removed', async () => {
    const files = createLineFiles(folder);
    await files.replace('a', ['old\n']);
    await files.replace(
      'a',
      (function* () {
        yield 'new\n';
        throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      })(),
    );
    expect(await linesOf(files, 'a')).toEqual(['old']);
    expect(await files.names()).toEqual(['a']);
    await files.remove('a');
    expect(await readdir(folder)).toEqual([]);
  });

  it('are nobody else’s to read', async () => {
    const files = createLineFiles(join(folder, 'people'));
    await files.append('a', ['one\n']);
    const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await modeOf(join(folder, 'people', 'a'))).toBe(0o600);
    expect(await modeOf(join(folder, 'people'))).toBe(0o700);
  });

  it('say why they cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const outcome = await createLineFiles(join(folder, 'file')).append('a', ['one\n']);
    expect(outcome).toMatchObject({ problem: { code: 'disk-refused', detail: { file: 'a' } } });
  });
});
