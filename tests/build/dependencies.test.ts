import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependenciesArePresent } from '../../build/dependencies.mjs';

let folder: string;

const wanted = {
  '': { name: 'foyer' },
  'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-packages-'));
  mkdirSync(join(folder, 'node_modules'));
  write('package-lock.json', wanted);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm packages', () => {
  it('are missing in a fresh clone and after an interrupted install', () => {
    expect(dependenciesArePresent(folder)).toBe(false);
  });

  it('are present when each is the one that the lock file names', () => {
    install({ 'node_modules/one': wanted['node_modules/one'] });
    expect(dependenciesArePresent(folder)).toBe(true);
  });

  it('are out of date when the lock file changed', () => {
    install({ 'node_modules/one': { version: '0.9.0', integrity: 'sha512-old' } });
    expect(dependenciesArePresent(folder)).toBe(false);
  });

  it('are incomplete when one is not there', () => {
    install({});
    expect(dependenciesArePresent(folder)).toBe(false);
  });
});

function install(packages: object): void {
  write(join('node_modules', '.package-lock.json'), packages);
}

function write(file: string, packages: object): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}
