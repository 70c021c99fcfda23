import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '../../build/lock.mjs';

let parent: string;
let lock: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'foyer-lock-'));
  lock = join(parent, 'preparing');
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('two commands at once', () => {
  it('work one after the other', async () => {
    const order: string[] = [];
    const long = deferred();
    const first = alone(async () => {
      order.push('first starts');
      await long.promise;
      order.push('first ends');
    }, lock);
    const second = alone(async () => {
      order.push('second starts');
    }, lock);
    long.resolve();
    await Promise.all([first, second]);
    expect(order).toEqual(['first starts', 'first ends', 'second starts']);
  });

  it('do not wait for one that died', async () => {
    mkdirSync(lock);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await alone(async () => 'done', lock)).toBe('done');
  });

  it('leave nothing behind when the work fails', async () => {
    const failing = alone(async () => {
      throw new Error('no disk');
    }, lock);
    await expect(failing).rejects.toThrow('no disk');
    expect(existsSync(lock)).toBe(false);
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
