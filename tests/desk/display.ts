import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keeper } from './keeper.ts';
import { firstLine } from './ready.ts';

/** Keys that the desktop itself takes, as openbox writes them (`C-A-k`), and the commands they run. */
export type DesktopKeys = Readonly<Record<string, string>>;

/** No keys but these and no decorations of its own: both belong to the app under test. */
const openboxSettings = (keys: DesktopKeys) => `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <desktops><number>1</number></desktops>
  <keyboard>${Object.entries(keys).map(keyBinding).join('')}</keyboard>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
</openbox_config>
`;

function keyBinding([key, command]: readonly [string, string]): string {
  const action = `<action name="Execute"><command>${command}</command></action>`;
  return `<keybind key="${key}">${action}</keybind>`;
}

/**
 * Starts an X server on a free display number and gives back the display (`:7`).
 * `size` is width x height in pixels, as in `1280x800`.
 */
export async function startDisplay(
  keeper: Keeper,
  env: NodeJS.ProcessEnv,
  size: string,
): Promise<string> {
  // No key repeats (`-r`): on a busy machine a press may last longer than was meant.
  const screen = ['-screen', '0', `${size}x24`];
  const args = ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-noreset', '-r'];
  const server = await keeper.start('Xvfb', args, {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return `:${await firstLine(server, server.stdio[3])}`;
}

/** Starts openbox on the display of `env`; resolves when it manages windows. */
export async function startWindowManager(
  keeper: Keeper,
  env: NodeJS.ProcessEnv,
  folder: string,
  keys: DesktopKeys,
): Promise<void> {
  const settings = join(folder, 'openbox.xml');
  await writeFile(settings, openboxSettings(keys));
  const args = ['--sm-disable', '--config-file', settings, '--startup', 'echo ready'];
  const manager = await keeper.start('openbox', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  await firstLine(manager, manager.stdout);
}
