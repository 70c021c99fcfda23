import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWriter, inLanes, type KilledWriter } from '../../killed-writer.ts';
import { type Chance, createChance } from '../../pod/chance.ts';
import { openSettings, symphonyAt } from './settings-writer.ts';

const kills = 200;
const atOnce = 4;
/** A writer that has said its first word lives for at most so long. */
const longestMs = 12;

let writer: KilledWriter;

beforeAll(async () => {
  writer = await buildWriter(join(import.meta.dirname, 'settings-writer.ts'), 'change-for-ever');
}, 60_000);

afterAll(() => writer.remove());

/** What a person set long ago, and what a newer Foyer wrote: no change takes these away. */
const longAgo = {
  version: 1,
  shortcut: 'F9',
  notifications: { hideNames: true, ofTomorrow: 7 },
  spaces: { clientId: 'the-client' },
};

async function killAgainAndAgain(profile: string, times: number, chance: Chance) {
  await mkdir(profile);
  await writeFile(join(profile, 'settings.json'), JSON.stringify(longAgo));
  const seen = { cut: 0, changes: 0 };
  const broken: string[] = [];
  let last = 0;
  for (let kill = 0; kill < times; kill += 1) {
    const done = await writer.killOnce(profile, last + 1, chance.upTo(longestMs * 1_000) / 1_000);
    const left = await readdir(profile);
    const { state, source } = await openSettings(profile, (name) => broken.push(name));
    const { settings } = state.getState();
    const now = Number(settings.symphony.username.split(' ').at(-1));
    expect(settings.symphony).toEqual(symphonyAt(now));
    // What was said to be done is, and what was being done may be.
    expect([done, done + 1]).toContain(now);
    expect(settings).toMatchObject({ shortcut: 'F9', spaces: { clientId: 'the-client' } });
    expect(source.file).toMatchObject({ notifications: { hideNames: true, ofTomorrow: 7 } });
    expect(await readdir(profile)).toEqual(['settings.json']);
    if (left.length > 1) seen.cut += 1;
    seen.changes += now - last;
    last = now;
  }
  expect(broken).toEqual([]);
  return seen;
}

describe('the settings', () => {
  it(`hold what was changed last after each of ${kills} kills at random moments`, async () => {
    const seen = await inLanes(writer.folder, atOnce, (profile, lane) =>
      killAgainAndAgain(profile, kills / atOnce, createChance(lane + 1)),
    );
    const sum = (of: 'cut' | 'changes') => seen.reduce((all, one) => all + one[of], 0);
    console.log(`${kills} kills, ${sum('changes')} changes, ${sum('cut')} cut in the middle`);
    // Else nothing was being written when they were killed.
    expect(sum('cut')).toBeGreaterThan(0);
  }, 120_000);
});
