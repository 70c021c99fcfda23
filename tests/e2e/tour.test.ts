import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { outFolder, projectFolder } from '../../build/paths.mjs';

interface TourUnderWay {
  readonly process: ChildProcess;
  /** Resolves once the text has been said. */
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<{ code: number | null; said: string }>;
  /** What the tour has left of its temporary files. */
  readonly leftovers: () => Promise<readonly string[]>;
}

const test = base.extend<{ startTour: (env?: NodeJS.ProcessEnv) => Promise<TourUnderWay> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern
  startTour: async ({}, use) => {
    await mkdir(outFolder, { recursive: true });
    const temporary = await mkdtemp(join(outFolder, 'tour-test-'));
    const started: TourUnderWay[] = [];
    await use(async (env) => {
      const tour = start(temporary, env);
      started.push(tour);
      return tour;
    });
    for (const { process, ended } of started) {
      process.kill('SIGTERM');
      await ended;
    }
    await rm(temporary, { recursive: true, force: true });
  },
});

// One after the other: each tour empties the folder of pictures first.
test.describe.configure({ mode: 'default' });

test('the tour goes through the whole app and leaves a picture of each view', async ({
  startTour,
}) => {
  test.setTimeout(90_000);
  const { ended, leftovers } = await startTour();
  const { code, said } = await ended;
  expect(code, said).toBe(0);
  expect(said).toMatch(/^All is well: \d+ steps in/m);
  expect(said.match(/^ +\d+ ms {2}\S/gm)?.length).toBeGreaterThan(20);
  expect(await leftovers()).toEqual([]);

  const folder = join(outFolder, 'tour');
  const names = await readdir(folder);
  for (const view of ['welcome', 'people', 'three-letters', 'requests', 'settings']) {
    for (const appearance of ['light', 'dark']) {
      const name = names.find((name) => name.endsWith(`-${view}-${appearance}.png`)) ?? '';
      expect(await sizeOf(join(folder, name)), name).toEqual({ width: 800, height: 1120 });
    }
  }
});

test('Ctrl-C in the middle puts everything away', async ({ startTour }) => {
  const { process, says, ended, leftovers } = await startTour();
  await says('Signing in');
  process.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(await leftovers()).toEqual([]);
});

test('a step that fails is named, with the reason, and the tour fails', async ({ startTour }) => {
  const { ended, leftovers } = await startTour({ PATH: '/nowhere' });
  const { code, said } = await ended;
  expect(code).toBe(1);
  expect(said).toContain('FAILED: A desk without a screen');
  expect(said).toContain('could not be started. Is its Debian package installed?');
  expect(await leftovers()).toEqual([]);
});

function start(temporary: string, env: NodeJS.ProcessEnv = {}): TourUnderWay {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/tour/run.ts'], {
    cwd: projectFolder,
    env: { ...process.env, TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return {
    process: child,
    async says(text) {
      while (!said.includes(text)) await once(child.stdout, 'data');
    },
    ended: once(child, 'close').then(([code]) => ({ code, said })),
    // tsx keeps what it compiled for the next time.
    leftovers: async () => (await readdir(temporary)).filter((name) => !name.startsWith('tsx-')),
  };
}

/** Reads width and height, which stand at a fixed place of every PNG. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
  const file = await readFile(path);
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
