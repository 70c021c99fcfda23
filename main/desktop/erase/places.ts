import { posix, win32 } from 'node:path';
import { appId } from '../identity.ts';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly profile: string;
}

/** Where a version waits that was fetched: electron-builder names it after the application. */
const fetched = 'foyer-updater';

/**
 * Every file and folder of Foyer's that belongs to the person who runs it; undefined where the profile
 * lies around more than Foyer's own.
 */
export function ownPlaces({ platform, env, home, profile }: Surroundings) {
  if (!isOwnFolder(profile, home, platform)) return undefined;
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return local ? [profile, win32.join(local, fetched)] : [profile];
  }
  if (platform !== 'darwin') {
    const cache = env['XDG_CACHE_HOME'];
    return [profile, posix.join(cache?.startsWith('/') ? cache : `${home}/.cache`, fetched)];
  }
  return [
    profile,
    ...[
      `Caches/${fetched}`,
      `Caches/${appId}`,
      `Caches/${appId}.ShipIt`,
      `HTTPStorages/${appId}`,
      `Preferences/${appId}.plist`,
      `Saved Application State/${appId}.savedState`,
    ].map((name) => posix.join(home, 'Library', name)),
  ];
}

/** Whoever chose a profile folder by hand may have chosen one that holds everything they have. */
function isOwnFolder(profile: string, home: string, platform: NodeJS.Platform): boolean {
  const { isAbsolute, relative, parse } = platform === 'win32' ? win32 : posix;
  if (!isAbsolute(profile) || parse(profile).root === profile) return false;
  return relative(profile, home).startsWith('..');
}
