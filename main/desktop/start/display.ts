import { join } from 'node:path';

/** What tells which display server a start shall appear on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** The platform that Chromium was told or chose; empty where it says nothing. */
  readonly chosen: string;
  readonly isSocket: (path: string) => boolean;
}

/**
 * Which display server to appear on, where the one that Chromium takes is not there: it would crash
 * (RocketChat/Rocket.Chat.Electron#3154). `none`: there is no other one either.
 */
export function displayFor(surroundings: Surroundings): 'as-is' | 'x11' | 'wayland' | 'none' {
  const { platform, chosen } = surroundings;
  if (platform !== 'linux' || !['', 'x11', 'wayland'].includes(chosen)) return 'as-is';
  const hasX11 = Boolean(surroundings.env['DISPLAY']);
  const hasWayland = reachesWayland(surroundings);
  const isThere = wantsWayland(surroundings) ? hasWayland : hasX11;
  if (isThere) return 'as-is';
  if (hasX11) return 'x11';
  return hasWayland ? 'wayland' : 'none';
}

/**
 * Whether the desktop itself is one of Wayland, where an app may neither place its windows nor grab
 * keys, be it on Wayland or on the X11 beside it.
 */
export function isOnWayland(surroundings: Surroundings): boolean {
  if (surroundings.platform !== 'linux') return false;
  return wantsWayland(surroundings) || reachesWayland(surroundings);
}

function wantsWayland({ env, chosen }: Surroundings): boolean {
  return chosen === 'wayland' || (chosen === '' && env['XDG_SESSION_TYPE'] === 'wayland');
}

function reachesWayland({ env, isSocket }: Surroundings): boolean {
  // A display handed down as an open file has no place in the file system.
  if (env['WAYLAND_SOCKET']) return true;
  const name = env['WAYLAND_DISPLAY'] || 'wayland-0';
  const folder = env['XDG_RUNTIME_DIR'];
  if (name.startsWith('/')) return isSocket(name);
  return folder !== undefined && isSocket(join(folder, name));
}
