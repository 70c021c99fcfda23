// @ts-check
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// A fresh Debian has no unzip. Layouts: section 4.3 of the ZIP file format specification,
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

/**
 * @typedef {{ name: string, mode: number, method: number, packed: number, start: number }} Entry
 * `packed` is the length in the archive in bytes, `start` the offset of the entry's local header.
 */

/**
 * Unpacks the chosen files of an archive below 4 GB; folders are made as needed.
 * @param {string} archive
 * @param {(name: string) => string | undefined} place where an entry goes, as an absolute path;
 *   undefined leaves it out
 * @param {(share: number) => void} report the share of bytes done, 0 to 1
 */
export async function unzip(archive, place, report) {
  const file = await open(archive);
  try {
    const entries = (await readDirectory(file)).filter((entry) => !entry.name.endsWith('/'));
    const chosen = entries.flatMap((entry) => {
      const target = place(entry.name);
      return target === undefined ? [] : [{ entry, target }];
    });
    const total = chosen.reduce((sum, { entry }) => sum + entry.packed, 0);
    let done = 0;
    for (const { entry, target } of chosen) {
      await mkdir(dirname(target), { recursive: true });
      await unpack(archive, await dataOffset(file, entry), entry, target);
      done += entry.packed;
      report(done / total);
    }
  } finally {
    await file.close();
  }
}

/**
 * A place for entries below one leading folder; refuses names that would climb out of the target.
 * @param {string} folder leading folder inside the archive, with its slash
 * @param {string} target
 * @param {string} name
 */
export function below(folder, target, name) {
  if (!name.startsWith(folder) || name.split('/').includes('..')) return undefined;
  return join(target, name.slice(folder.length));
}

/** @param {import('node:fs/promises').FileHandle} file */
async function readDirectory(file) {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - endLength - longestComment), size);
  const end = lastIndexOf(tail, endSignature);
  if (end < 0) throw new Error('Not a zip archive.');
  const directory = await read(file, tail.readUInt32LE(end + 16), size);
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0, left = tail.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      start: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {Entry} entry
 */
async function dataOffset(file, entry) {
  const header = await read(file, entry.start, entry.start + 30);
  return entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/**
 * @param {string} archive
 * @param {number} offset
 * @param {Entry} entry
 * @param {string} target
 */
async function unpack(archive, offset, entry, target) {
  if (entry.method !== stored && entry.method !== deflated) {
    throw new Error(`${entry.name} is packed by method ${entry.method}, unknown here.`);
  }
  const output = createWriteStream(target, entry.mode === 0 ? {} : { mode: entry.mode });
  if (entry.packed === 0) {
    output.end();
    return;
  }
  const input = createReadStream(archive, { start: offset, end: offset + entry.packed - 1 });
  const decode = entry.method === deflated ? createInflateRaw() : new PassThrough();
  await pipeline(input, decode, output);
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} start
 * @param {number} end
 */
async function read(file, start, end) {
  const buffer = Buffer.alloc(end - start);
  await file.read(buffer, 0, buffer.length, start);
  return buffer;
}

/**
 * @param {Buffer} buffer
 * @param {number} signature
 */
function lastIndexOf(buffer, signature) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return buffer.lastIndexOf(bytes);
}
