import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';

/** The name under which the keychain lists the items of the profile that is used unless one is chosen. */
export const usualService = 'foyer';

/**
 * The name under which the keychain lists the items of a profile. Whoever chose another one than the
 * `usual` has items of its own there, so that nobody who tries something out, and erases it, loses
 * the sign-ins of every day. Both are folders.
 */
export function serviceOf(profile: string, usual: string, platform: NodeJS.Platform): string {
  const place = spelling(profile, platform);
  if (place === spelling(usual, platform)) return usualService;
  return `${usualService}-${createHash('sha256').update(place).digest('hex').slice(0, 12)}`;
}

/** Windows and macOS take upper and lower case for the same, as a rule. */
function spelling(folder: string, platform: NodeJS.Platform): string {
  if (platform === 'win32') return win32.resolve(folder).toLowerCase();
  const resolved = posix.resolve(folder);
  return platform === 'darwin' ? resolved.toLowerCase() : resolved;
}
