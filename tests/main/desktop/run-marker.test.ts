import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markRun } from '../../../main/desktop/run-marker.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'foyer-run-'));
});
afterEach(() => rm(profile, { recursive: true, force: true }));

const first = { startedAt: 2_000, bootedAt: 1_000, login: '1' };
const second = { ...first, startedAt: 3_000 };

describe('the last run', () => {
  it('ended as usual when there was none', () => {
    expect(markRun(join(profile, 'new'), first).lastEnd).toBe('as usual');
  });

  it('ended unexpectedly when nobody had ended it, which is told once', async () => {
    markRun(profile, first);
    const { lastEnd, endWell } = markRun(profile, second);
    expect(lastEnd).toBe('unexpectedly');
    endWell();
    expect(await readdir(profile)).toEqual([]);
    expect(markRun(profile, second).lastEnd).toBe('as usual');
  });

  it.each([
    ['the computer was started anew', { ...second, bootedAt: 2_500 }],
    ['somebody logged in anew', { ...second, login: '2' }],
  ])('is not called a crash when %s since', (_what, next) => {
    markRun(profile, first);
    expect(markRun(profile, next).lastEnd).toBe('as usual');
  });

  it.each(['', '{', '[]', '{"startedAt":"now","login":"1"}'])(
    'is unknown from a mark that says %j',
    async (mark) => {
      await writeFile(join(profile, 'running.json'), mark);
      expect(markRun(profile, second).lastEnd).toBe('as usual');
    },
  );

  it('does not keep Foyer from starting where nothing can be written', async () => {
    await writeFile(join(profile, 'taken'), '');
    const { lastEnd, endWell } = markRun(join(profile, 'taken'), first);
    expect(lastEnd).toBe('as usual');
    expect(endWell).not.toThrow();
  });
});
