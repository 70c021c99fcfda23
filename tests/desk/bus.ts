import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keeper } from './keeper.ts';
import { firstLine } from './ready.ts';

/**
 * Starts a bus with its socket in `folder` and gives back its address.
 * It has no service folder, so nothing is ever started by a call: no prompter, no accessibility
 * bus, and a service that was stopped stays away.
 */
export async function startBus(
  keeper: Keeper,
  env: NodeJS.ProcessEnv,
  folder: string,
  name = 'bus',
): Promise<string> {
  const settings = join(folder, `${name}.conf`);
  await writeFile(settings, busSettings(join(folder, 'run', name)));
  const args = [`--config-file=${settings}`, '--nofork', '--nopidfile', '--print-address=3'];
  const daemon = await keeper.start('dbus-daemon', args, {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return firstLine(daemon, daemon.stdio[3]);
}

const busSettings = (socket: string) => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
