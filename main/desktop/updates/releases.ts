import { isVersion } from './version.ts';

/**
 * Where releases are published: `publish.url` in electron-builder.yml. Everything that Foyer fetches
 * or opens about newer versions is below it. Until the owner has one, it is an address that can never
 * be anybody's (RFC 2606): nobody shall be able to take it and hand out programs there.
 */
export const releasesAddress = 'https://foyer.example/releases';

/** Whether releases have a place; without one nobody is asked for newer versions. */
export function isDecided(releases: string): boolean {
  return !new URL(releases).hostname.endsWith('.example');
}

/**
 * Where the newest version for a system is told, as electron-updater names it
 * (https://www.electron.build/auto-update).
 */
export function feedAddress(
  releases: string,
  platform: NodeJS.Platform,
  processor: NodeJS.Architecture,
): string {
  return `${releases}/${feedName(platform, processor)}`;
}

/** The page of a version for people, or null for what is no version. */
export function releasePage(releases: string, version: string): string | null {
  return isVersion(version) ? `${releases}/v${version}/` : null;
}

/** Whether an address is such a page: nothing else about updates is opened in a browser. */
export function isReleasePage(releases: string, address: string): boolean {
  const version = address.slice(`${releases}/v`.length, -1);
  return releasePage(releases, version) === address;
}

function feedName(platform: NodeJS.Platform, processor: NodeJS.Architecture): string {
  if (platform === 'win32') return 'latest.yml';
  if (platform === 'darwin') return 'latest-mac.yml';
  return processor === 'x64' ? 'latest-linux.yml' : `latest-linux-${processor}.yml`;
}
