import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MARK } from './processes.ts';

/** What may come in from outside: none of it leads to a real user's session. */
const PASSED_ON = ['TZ', 'SHELL', 'USER', 'LOGNAME', 'FONTCONFIG_FILE'];

/**
 * Makes the private folders of a desk below `folder` and gives back the environment that points
 * to them. Display and session bus are still to be added; until then nothing can be reached.
 */
export async function createEnvironment(
  id: string,
  folder: string,
  desktop: string,
): Promise<Record<string, string>> {
  const inside = (name: string) => join(folder, name);
  await Promise.all([
    ...['bin', 'home', 'data', 'config', 'cache', 'state', 'tmp'].map((name) =>
      mkdir(inside(name)),
    ),
    mkdir(inside('run'), { mode: 0o700 }),
  ]);
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(passedOn),
    [MARK]: id,
    PATH: `${inside('bin')}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
    LANG: 'C.UTF-8',
    HOME: inside('home'),
    TMPDIR: inside('tmp'),
    XDG_DATA_HOME: inside('data'),
    XDG_CONFIG_HOME: inside('config'),
    XDG_CACHE_HOME: inside('cache'),
    XDG_STATE_HOME: inside('state'),
    XDG_RUNTIME_DIR: inside('run'),
    XDG_CURRENT_DESKTOP: desktop,
    XDG_SESSION_TYPE: 'x11',
    BROWSER: inside('bin/xdg-open'),
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${inside('run/no-system-bus')}`,
    // No accessibility bus and no settings daemon on this bus: say so before anyone waits for one.
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
    GIO_USE_VFS: 'local',
  };
}
