// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';
import { npmProgram, runQuietly } from './run.mjs';
import { Stop, step } from './say.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own record of what it
 * installed, so a package added with `npm install` counts too; an interrupted install has no record.
 * @param {string} [folder]
 */
export function dependenciesArePresent(folder = projectFolder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return wanted.optional === true || wanted.peer === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * Installs exactly what the lock file names. Install scripts stay off: nothing here needs one, the
 * one native module carries its binaries.
 */
export async function installDependencies() {
  const { program, parameters } = npmProgram();
  await step('Installing npm packages', async () => {
    // Some packages ask for a newer Node than they need; at "error" npm keeps that to itself.
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runQuietly(program, [...parameters, 'ci', ...quiet]);
    if (code !== 0) throw new Stop(`npm ci failed:\n${output.trim()}`);
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
