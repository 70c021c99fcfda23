import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginWith } from '../../../../main/desktop/start/begin.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'foyer-begin-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(profile, { recursive: true, force: true });
});

/** A start in a folder, with or without the lock of the first one; what it says, and ends with. */
async function startIn(folder: string, isFirst: boolean) {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text: unknown, then?: unknown) => {
    said.push(String(text));
    if (typeof then === 'function') then();
    return true;
  });
  const exit = vi.fn();
  const app = {
    commandLine: { getSwitchValue: () => 'headless' },
    getPath: () => folder,
    getVersion: () => '0',
    requestSingleInstanceLock: () => isFirst,
    exit,
  } as unknown as App;
  return { wish: beginWith(app, ['--toggle'], '/'), said, exit };
}

describe('a start', () => {
  it('goes on as the first one, and hands over without a word as a later one', async () => {
    const first = await startIn(profile, true);
    expect(first.wish).toEqual({ do: 'toggle' });
    expect(first.exit).not.toHaveBeenCalled();
    const second = await startIn(profile, false);
    expect(second).toMatchObject({ wish: undefined, said: [] });
    expect(second.exit).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('that may not write in its profile says so, and does not look like one that handed over', async () => {
    const nowhere = join(profile, 'not', 'there');
    const { wish, said, exit } = await startIn(nowhere, false);
    expect(wish).toBeUndefined();
    expect(said.join()).toContain(nowhere);
    expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  });
});
