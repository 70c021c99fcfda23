import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin, sweepAfter } from '../../../../main/desktop/erase/sweep.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-sweep-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('removing the profile', () => {
  it.skipIf(process.platform === 'win32')(
    'waits for the end of whoever writes into it, and touches nothing beside it',
    async () => {
      const profile = join(folder, `Jane's "own" $(profile)`);
      const beside = join(folder, 'beside');
      await mkdir(profile);
      await mkdir(beside);
      await writeFile(join(profile, '-rf'), '');
      const writer = spawn('sleep', ['60']);
      begin(sweepAfter('linux', writer.pid ?? 0, [profile, join(folder, 'never there')]), folder);
      // It has begun by now, and waits.
      await new Promise((resolve) => spawn('sleep', ['0.3']).on('exit', resolve));
      expect(existsSync(profile)).toBe(true);
      writer.kill();
      await expect.poll(() => existsSync(profile), { timeout: 5_000 }).toBe(false);
      expect(existsSync(beside)).toBe(true);
    },
  );

  it('names places on Windows by a variable, so that none of them is taken for a command', () => {
    const places = ["C:\\Users\\o'neil; calc\\Foyer", 'D:\\x'];
    const { parameters, env } = sweepAfter('win32', 42, places);
    expect(parameters.join(' ')).not.toContain('calc');
    expect(env).toEqual({ FOYER_PROCESS: '42', FOYER_PLACES: places.join('|') });
  });
});
