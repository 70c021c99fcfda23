import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BusClient } from './bus-client.ts';

/** The desk's settings as GNOME keeps them: read by `gsettings`, told of by dconf. */
export interface DesktopSettings {
  /** Changes a setting, as the desktop's own switch does; `value` as GVariant text. */
  write(schema: string, key: string, value: string): Promise<void>;
}

const WRITER = { path: '/ca/desrt/dconf/Writer/user', interface: 'ca.desrt.dconf.Writer' };

/** Settings of the desk; before the first one is written, its apps find the machine's own tool. */
export function createDesktopSettings(bus: BusClient, folder: string): DesktopSettings {
  const kept = join(folder, 'settings');
  return {
    async write(schema, key, value) {
      await mkdir(kept, { recursive: true });
      await writeFile(join(kept, `${schema}.${key}`), `${value}\n`);
      await writeFile(join(folder, 'bin', 'gsettings'), reader(kept), { mode: 0o755 });
      const path = `/${schema.replaceAll('.', '/')}/`;
      bus.emit(WRITER, 'Notify', 'sass', [path, [key], '']);
    },
  };
}

const reader = (kept: string) => `#!/bin/sh
[ "$1" = get ] && exec cat "${kept}/$2.$3"
exit 1
`;
