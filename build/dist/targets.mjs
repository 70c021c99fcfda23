// @ts-check
import { existsSync } from 'node:fs';

/**
 * @typedef {{ target: string, reason: string }} LeftOut
 * @typedef {{ feasible: string[], leftOut: LeftOut[] }} Plan
 * @typedef {{ platform: NodeJS.Platform, canDownload: boolean, environment: NodeJS.ProcessEnv }} Place
 * where packages are to be built; `canDownload`: whether electron-builder's tools can be fetched
 */

const byPlatform = {
  linux: ['deb', 'rpm', 'tar.gz', 'AppImage'],
  darwin: ['dmg', 'zip'],
  win32: ['nsis', 'msi'],
};

/** Every kind of package there is, with the platform that it is for. */
const platformOf = new Map([
  ...Object.entries(byPlatform).flatMap(([platform, targets]) =>
    targets.map((target) => /** @type {const} */ ([target, platform])),
  ),
  ['snap', 'linux'],
  ['flatpak', 'linux'],
]);

const toolsAddress = 'https://github.com/electron-userland/electron-builder-binaries';

/**
 * What to build here of what is wanted, and why not the rest, one sentence each.
 * @param {readonly string[] | undefined} wanted undefined: what this platform's users install
 * @param {Place} place
 * @returns {Plan}
 */
export function plan(wanted, place) {
  const candidates = wanted ?? targetsOf(place.platform);
  const judged = candidates.map((target) => ({ target, reason: reasonAgainst(target, place) }));
  return {
    feasible: judged.filter(({ reason }) => reason === undefined).map(({ target }) => target),
    leftOut: judged.flatMap(({ target, reason }) => (reason ? [{ target, reason }] : [])),
  };
}

/** Whether electron-builder could fetch its tools; asked once, for three seconds at most. */
export async function toolsAreReachable() {
  try {
    const signal = AbortSignal.timeout(3000);
    return (await fetch(toolsAddress, { method: 'HEAD', signal })).ok;
  } catch {
    return false;
  }
}

/**
 * @param {string} target
 * @param {Place} place
 * @returns {string | undefined}
 */
function reasonAgainst(target, { platform, canDownload, environment }) {
  const home = platformOf.get(target);
  if (home === undefined) return 'There is no such kind of package.';
  if (home !== platform) return `It can be made on ${systemName(home)} only.`;
  if (target === 'snap' || target === 'flatpak') {
    return 'Foyer is not packed for it: inside, the keyring and the tray are other ones.';
  }
  if (target === 'AppImage' && !canDownload && !isThere(environment['APPIMAGE_TOOLS_PATH'])) {
    return 'Its runtime comes from GitHub, out of reach here; APPIMAGE_TOOLS_PATH may name a copy.';
  }
  if (home === 'win32' && !canDownload && !isThere(environment['ELECTRON_BUILDER_NSIS_DIR'])) {
    return 'Its tools come from GitHub, out of reach here; ELECTRON_BUILDER_NSIS_DIR may name a copy.';
  }
  return undefined;
}

/** @param {NodeJS.Platform} platform */
function targetsOf(platform) {
  return Object.entries(byPlatform).find(([name]) => name === platform)?.[1] ?? [];
}

/** @param {string} platform */
function systemName(platform) {
  if (platform === 'darwin') return 'macOS';
  return platform === 'win32' ? 'Windows' : 'Linux';
}

/** @param {string | undefined} path */
function isThere(path) {
  return path !== undefined && existsSync(path);
}
