import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cloneFolder, linkApplication } from '../../build/electron-folder.mjs';

let folder: string;
let runtime: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'foyer-runtime-')));
  runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'locales'), { recursive: true });
  writeFileSync(join(runtime, 'electron'), 'program');
  writeFileSync(join(runtime, 'locales', 'de.pak'), 'words');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform !== 'linux')('an unpacked Electron', () => {
  it('starts the application it is linked to, and another after a second call', () => {
    linkApplication(runtime, application('one'));
    linkApplication(runtime, application('two'));
    expect(started(runtime)).toBe('two');
  });

  it('keeps its application when the clone is moved', () => {
    linkApplication(runtime, application('one'));
    const moved = `${folder}-moved`;
    mkdirSync(moved);
    cloneFolder(folder, join(moved, 'all'));
    expect(started(join(moved, 'all', 'runtime'))).toBe('one');
    rmSync(moved, { recursive: true });
  });

  it('is cloned without taking space, and without its application', () => {
    linkApplication(runtime, application('one'));
    const sibling = join(folder, 'sibling');
    cloneFolder(runtime, sibling);
    expect(statSync(join(sibling, 'electron')).ino).toBe(statSync(join(runtime, 'electron')).ino);
    expect(existsSync(join(sibling, 'resources', 'app'))).toBe(false);
    linkApplication(sibling, application('two'));
    expect([started(runtime), started(sibling)]).toEqual(['one', 'two']);
  });
});

function application(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'name'), name);
  return path;
}

function started(from: string): string {
  return readFileSync(join(from, 'resources', 'app', 'name'), 'utf8');
}
