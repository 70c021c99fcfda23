import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLineFiles } from '../../../main/desktop/line-files.ts';
import { readCached } from '../../../main/people/account-cache.ts';
import { everybody } from './cache-writer.ts';

const kills = 200;
const atOnce = 4;
/** A killed writer has written for at most so long, and at least until its first word. */
const longestMs = 60;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-cache-'));
  // A process that compiles first would be killed while it compiles.
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'cache-writer.ts'),
      outDir: join(folder, 'built'),
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets a writer write until it is killed; says which generation it had finished for certain. */
async function killOnce(place: string, first: number, afterMs: number): Promise<number> {
  const script = join(folder, 'built', 'writer.mjs');
  const args = [script, 'write-for-ever', place, String(first)];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  writer.stdout.on('data', (data) => {
    said += data;
  });
  const ended = once(writer, 'close');
  await Promise.race([once(writer.stdout, 'data'), ended]);
  await pause(afterMs);
  writer.kill('SIGKILL');
  await ended;
  return Number(said.split('\n').at(-2));
}

async function killAgainAndAgain(place: string, times: number, random: () => number) {
  const seen = { cut: 0, generations: 0 };
  let generation = 0;
  for (let kill = 0; kill < times; kill += 1) {
    const finished = await killOnce(place, generation + 1, random() * longestMs);
    const files = createLineFiles(place);
    const [name = ''] = await files.names();
    const cached = await readCached(files, name);
    const now = Number(cached?.known[0]?.name.split(' ').at(-1));
    expect(cached?.known).toEqual(everybody(now));
    // What was said to be written is, and what was being written may be.
    expect([finished, finished + 1]).toContain(now);
    if (!cached?.isWhole) seen.cut += 1;
    seen.generations += now - generation;
    generation = now;
  }
  return seen;
}

describe('the cache of people', () => {
  it(`loads whole after each of ${kills} kills at random moments of writing it`, async () => {
    const lanes = Array.from({ length: atOnce }, (_lane, at) =>
      killAgainAndAgain(join(folder, `lane-${at}`), kills / atOnce, Math.random),
    );
    const seen = await Promise.all(lanes);
    const sum = (of: 'cut' | 'generations') => seen.reduce((all, one) => all + one[of], 0);
    console.log(`${kills} kills, ${sum('generations')} writings, ${sum('cut')} cut in the middle`);
    // Else nothing was being written when they were killed.
    expect(sum('cut')).toBeGreaterThan(0);
    for (const lane of await readdir(folder)) {
      if (!lane.startsWith('lane-')) continue;
      const files = createLineFiles(join(folder, lane));
      for (const name of await files.names()) await files.remove(name);
      expect(await readdir(join(folder, lane))).toEqual([]);
    }
  }, 300_000);
});
