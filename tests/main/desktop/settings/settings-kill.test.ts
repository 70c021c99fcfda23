import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chance, createChance } from '../../pod/chance.ts';
import { openSettings, symphonyAt } from './settings-writer.ts';

const kills = 200;
const atOnce = 4;
/** A writer that has said its first word lives for at most so long. */
const longestMs = 12;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-settings-'));
  // A process that compiles first would be killed while it compiles.
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'settings-writer.ts'),
      outDir: join(folder, 'built'),
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets a writer change settings until it is killed; says which change it knew to be done. */
async function killOnce(profile: string, first: number, afterMs: number): Promise<number> {
  const script = join(folder, 'built', 'writer.mjs');
  const args = [script, 'change-for-ever', profile, String(first)];
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
    const done = await killOnce(profile, last + 1, chance.upTo(longestMs * 1_000) / 1_000);
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
    const lanes = Array.from({ length: atOnce }, (_lane, at) =>
      killAgainAndAgain(join(folder, `lane-${at}`), kills / atOnce, createChance(at + 1)),
    );
    const seen = await Promise.all(lanes);
    const sum = (of: 'cut' | 'changes') => seen.reduce((all, one) => all + one[of], 0);
    console.log(`${kills} kills, ${sum('changes')} changes, ${sum('cut')} cut in the middle`);
    // Else nothing was being written when they were killed.
    expect(sum('cut')).toBeGreaterThan(0);
  }, 120_000);
});
