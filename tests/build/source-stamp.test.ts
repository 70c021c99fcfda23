import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceStamp } from '../../build/source-stamp.mjs';

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'foyer-sources-'));
  write('main/index.ts', 'one');
  write('renderer/text/english.ts', 'hello');
});
afterEach(() => rmSync(clone, { recursive: true }));

describe('whether the bundle is fresh', () => {
  it('changes with a source, and back with it', () => {
    const before = sourceStamp(clone);
    write('renderer/text/english.ts', 'hello there');
    expect(sourceStamp(clone)).not.toBe(before);
    write('renderer/text/english.ts', 'hello');
    expect(sourceStamp(clone)).toBe(before);
  });

  it('changes when a source is added, renamed or taken away', () => {
    const before = sourceStamp(clone);
    write('main/tray.ts', '');
    const added = sourceStamp(clone);
    rmSync(join(clone, 'main/tray.ts'));
    write('main/menu.ts', '');
    expect(new Set([before, added, sourceStamp(clone)]).size).toBe(3);
  });

  it('does not mind tests and notes', () => {
    const before = sourceStamp(clone);
    write('tests/main/tray.test.ts', 'new');
    expect(sourceStamp(clone)).toBe(before);
  });
});

function write(name: string, text: string): void {
  const file = join(clone, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
