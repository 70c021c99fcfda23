import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLineFiles } from '../../../main/desktop/line-files.ts';
import { readCached } from '../../../main/people/account-cache.ts';
import { buildWriter, inLanes, type KilledWriter } from '../killed-writer.ts';
import { everybody } from './cache-writer.ts';

const kills = 200;
const atOnce = 4;
/** A killed writer has written for at most so long, and at least until its first word. */
const longestMs = 60;

let writer: KilledWriter;

beforeAll(async () => {
  writer = await buildWriter(join(import.meta.dirname, 'cache-writer.ts'), 'write-for-ever');
}, 60_000);

afterAll(() => writer.remove());

async function killAgainAndAgain(place: string, times: number, random: () => number) {
  const seen = { cut: 0, generations: 0 };
  let generation = 0;
  for (let kill = 0; kill < times; kill += 1) {
    const finished = await writer.killOnce(place, generation + 1, random() * longestMs);
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
    const { folder } = writer;
    const seen = await inLanes(folder, atOnce, (place) =>
      killAgainAndAgain(place, kills / atOnce, Math.random),
    );
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
