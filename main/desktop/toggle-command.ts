import type { State } from '../state.ts';

/** What tells how this Foyer is started. */
interface Program {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly execPath: string;
}

/** Says in the state who manages keys on this desktop, and what else a key can be bound to. */
export function tellOfKeys(state: State, onWayland: boolean, program: Program): void {
  const managedBy = onWayland ? 'desktop' : 'foyer';
  const command = toggleCommand(program);
  state.setState(({ shortcut }) => ({ shortcut: { ...shortcut, managedBy, command } }));
}

/**
 * The command that opens and puts away this very Foyer, for desktops whose own settings bind keys to
 * commands; null elsewhere.
 */
export function toggleCommand({ platform, env, execPath }: Program): string | null {
  if (platform !== 'linux') return null;
  const { APPIMAGE: appImage } = env;
  if (appImage) return `${quoted(appImage)} --toggle`;
  // The packages put a short name into the path.
  return `${execPath === '/opt/Foyer/foyer' ? 'foyer' : quoted(execPath)} --toggle`;
}

/** As a shell reads it back. */
function quoted(path: string): string {
  return /^[\w%+,./:=@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
