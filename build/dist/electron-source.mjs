// @ts-check
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cloneFolder } from '../electron-folder.mjs';
import { electronRuntime, officialVersion } from '../electron-runtime.mjs';
import { packageFolder } from '../paths.mjs';

/**
 * @typedef {{ folder: string, version: string, wanted: string, official: boolean }} ElectronSource
 * `folder` is an unpacked Electron with nothing in it that is not for a user; `wanted` the version
 * that package.json pins.
 */

/** What Electron brings along for those who develop with it. electron-builder packs it unseen. */
const notForUsers = ['version', 'resources/default_app.asar', 'resources/app-update.yml'];

/**
 * The Electron of this machine, ready to be packed.
 * @returns {ElectronSource}
 */
export function electronSource() {
  const { executable, version, official } = electronRuntime();
  const folder = join(packageFolder, `electron-${version}`);
  rmSync(folder, { recursive: true, force: true });
  cloneFolder(dirname(executable), folder);
  for (const name of notForUsers) rmSync(join(folder, name), { force: true });
  const licence = join(folder, 'LICENSE');
  if (existsSync(licence)) renameSync(licence, join(folder, 'LICENSE.electron.txt'));
  return { folder, version, wanted: officialVersion(), official };
}
