// @ts-check
import { fetchFallbackElectron } from './electron-fallback.mjs';
import { fetchOfficialElectron, recentRefusal } from './electron-official.mjs';
import { installedRuntime, linkFoyer, officialVersion } from './electron-runtime.mjs';
import { say } from './say.mjs';

/**
 * Whether an Electron is here that needs no further asking: the official one, or the fallback while
 * the official one was refused within the last day.
 */
export function electronIsPresent() {
  const runtime = installedRuntime();
  if (runtime === undefined) return false;
  return runtime.official || recentRefusal() !== undefined;
}

/**
 * Fetches the official Electron, or where it cannot be had the fallback.
 * @param {{ retryOfficial: boolean }} options
 */
export async function installElectron({ retryOfficial }) {
  if (installedRuntime()?.official) return;
  const known = retryOfficial ? undefined : recentRefusal();
  const refused = known ?? (await fetchOfficialElectron());
  if (refused === undefined) return;
  if (installedRuntime() === undefined) await fetchFallbackElectron(refused);
}

/** Says which Electron starts, and why when it is not the pinned one; makes it start Foyer. */
export function settleElectron() {
  const runtime = installedRuntime();
  if (runtime === undefined) return;
  linkFoyer(runtime);
  if (runtime.official) say(`Electron ${runtime.version}`);
  else {
    say(
      `Electron ${runtime.version} instead of ${officialVersion()}: ` +
        `the official build cannot be had here (${recentRefusal() ?? 'unknown'}); ` +
        '--retry-official asks again.',
    );
  }
}
