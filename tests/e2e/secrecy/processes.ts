import { open, readFile } from 'node:fs/promises';
import type { Desk } from '../../desk/index.ts';
import type { Place } from './search.ts';

/** Command line and environment of every process of the app, as the kernel shows them to others. */
export async function placesInProcesses(desk: Desk): Promise<Place[]> {
  const running = desk.processes().filter(({ belongsTo }) => belongsTo === 'app');
  const places = running.flatMap(({ pid, name }) =>
    ['cmdline', 'environ'].map((file) => readShown(pid, file, `${file} of ${name}`)),
  );
  return (await Promise.all(places)).flat();
}

async function readShown(pid: number, file: string, where: string): Promise<Place[]> {
  try {
    return [{ where, contents: await readFile(`/proc/${pid}/${file}`) }];
  } catch {
    // It has ended, or it shows itself to nobody.
    return [];
  }
}

const mostAtOnce = 8 * 1024 * 1024;
/** Pieces overlap by more than the longest secret. */
const overlap = 8 * 1024;

/**
 * The writable memory of a process, piece by piece: what it holds at all, reachable or not.
 * Rejects with EACCES where the kernel lets only an ancestor look.
 */
export async function* memoryOf(pid: number): AsyncGenerator<Place> {
  const regions = writableRegions(await readFile(`/proc/${pid}/maps`, 'utf8'));
  const memory = await open(`/proc/${pid}/mem`, 'r');
  try {
    for (const { from, to } of regions) {
      for (let at = from; at < to; at += mostAtOnce - overlap) {
        const contents = Buffer.alloc(Math.min(mostAtOnce, to - at));
        // A region may have gone since the list was read.
        const read = await memory.read(contents, 0, contents.length, at).catch(() => undefined);
        if (read) yield { where: 'memory', contents: contents.subarray(0, read.bytesRead) };
      }
    }
  } finally {
    await memory.close();
  }
}

/** Addresses fit a double: user space ends at 2^47. Pages that were never touched are not read. */
function writableRegions(maps: string): { from: number; to: number }[] {
  return maps.split('\n').flatMap((line) => {
    const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw.. /.exec(line) ?? [];
    return from === '' ? [] : [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
  });
}
