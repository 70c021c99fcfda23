import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { below, unzip } from '../../build/zip.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-zip-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('unpacking an archive', () => {
  it('gives the chosen files, packed or stored, with their permissions', async () => {
    const archive = await zip([
      { name: 'App/program', text: 'run me '.repeat(1000), mode: 0o755, packed: true },
      { name: 'App/notes/read.txt', text: 'plain', mode: 0o644, packed: false },
      { name: 'App/empty', text: '', mode: 0o644, packed: false },
      { name: 'App/unwanted', text: 'no', mode: 0o644, packed: true },
    ]);
    const shares: number[] = [];
    await unzip(
      archive,
      (name) => (name.endsWith('unwanted') ? undefined : below('App/', folder, name)),
      (share) => shares.push(share),
    );
    expect(await text('program')).toBe('run me '.repeat(1000));
    expect((await stat(join(folder, 'program'))).mode & 0o111).not.toBe(0);
    expect(await text('notes/read.txt')).toBe('plain');
    expect(await text('empty')).toBe('');
    await expect(stat(join(folder, 'unwanted'))).rejects.toThrow('ENOENT');
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses what is not an archive', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, '<h1>Not found</h1>');
    await expect(
      unzip(
        file,
        () => undefined,
        () => {},
      ),
    ).rejects.toThrow('Not a zip archive');
  });

  it('never leaves the target folder', () => {
    expect(below('App/', '/target', 'App/../../etc/passwd')).toBeUndefined();
    expect(below('App/', '/target', 'Other/file')).toBeUndefined();
    expect(below('App/', '/target', 'App/a/b')).toBe(join('/target', 'a', 'b'));
  });
});

function text(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

interface Member {
  readonly name: string;
  readonly text: string;
  readonly mode: number;
  readonly packed: boolean;
}

/** Writes an archive with local headers, a directory and its end, as section 4.3 has them. */
async function zip(members: readonly Member[]): Promise<string> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const data = member.packed ? deflateRawSync(member.text) : Buffer.from(member.text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(member.packed ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(member.mode * 0x10000, 38);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, name, data);
    directory.push(entry, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(offset, 16);
  const file = join(folder, 'archive.zip');
  await writeFile(file, Buffer.concat([...locals, ...directory, end]));
  return file;
}
