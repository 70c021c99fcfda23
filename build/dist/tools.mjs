// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../paths.mjs';
import { installSystemPackages, missingSystemPackages } from '../system-packages.mjs';

const listFile = join(projectFolder, 'build', 'dist', 'system-packages.json');

/**
 * Installs what Debian has for making packages, and with `tests` for looking into them too.
 * @param {{ tests: boolean }} options
 */
export async function installPackagingTools({ tests }) {
  const wanted = JSON.parse(readFileSync(listFile, 'utf8'));
  const missing = missingSystemPackages({ desk: tests }, wanted);
  if (missing.length > 0) await installSystemPackages(missing);
}

/**
 * The environment in which electron-builder uses the tools of this machine instead of fetching its
 * own, and leaves nothing of the machine or the hour in a package.
 * @param {{ date: Date, quick: boolean }} options `quick` packs loosely, for trying things out
 * @returns {NodeJS.ProcessEnv}
 */
export function packagingEnvironment({ date, quick }) {
  const sevenZip = '/usr/bin/7za';
  return {
    ...process.env,
    SOURCE_DATE_EPOCH: String(Math.floor(date.getTime() / 1000)),
    // The next level takes three times as long for two parts in a hundred.
    ELECTRON_BUILDER_COMPRESSION_LEVEL: quick ? '1' : '5',
    ...(quick ? { FOYER_PACKAGE_LEVEL: '0' } : {}),
    ...(existsSync('/usr/bin/dpkg-deb')
      ? { CUSTOM_FPM_PATH: join(projectFolder, 'build', 'fpm', 'index.mjs') }
      : {}),
    ...(existsSync(sevenZip) ? { ELECTRON_BUILDER_7ZIP_PATH: sevenZip } : {}),
  };
}
