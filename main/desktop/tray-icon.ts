import type { AppState } from '../../preload/contract.ts';

/** What the icon alone tells: is somebody knocking, am I connected? */
export interface TrayIcon {
  readonly name: 'signed-out' | 'connected' | 'offline' | 'knocking';
  /** Requests that wait for an answer; 0 unless somebody is knocking. */
  readonly count: number;
}

/** The files of an icon, relative to the folder of icons, and the words to show beside it. */
export interface IconFiles {
  readonly plain: string;
  /** The same at twice the pixels. */
  readonly doubled: string;
  /** Only the menu bar of macOS has room for words beside an icon. */
  readonly title: string;
}

/** The highest count that an icon says; more are `9+`. */
const mostCounted = 9;

/**
 * The icon for a state. Knocking goes before all else, for it is why one looks. Offline is shown
 * while no signed-in account gets through, thus also until the first one has.
 */
export function trayIcon(
  state: Pick<AppState, 'accounts' | 'requests' | 'surroundings'>,
): TrayIcon {
  const count = knockers(state.requests);
  if (count > 0) return { name: 'knocking', count };

  const kinds = state.accounts.map(({ status }) => status.kind);
  if (kinds.every((kind) => kind === 'signed-out')) return { name: 'signed-out', count: 0 };
  const through = kinds.some((kind) => kind === 'connected' || kind === 'refreshing');
  return { name: through && state.surroundings.online ? 'connected' : 'offline', count: 0 };
}

/** How many requests wait for the person, not for an answer that is on its way. */
export function knockers(requests: AppState['requests']): number {
  return requests.filter(
    ({ progress }) => progress.kind === 'unanswered' || progress.kind === 'failed',
  ).length;
}

/**
 * The files that show an icon: on macOS templates, which the menu bar colours itself, with the count
 * beside them; elsewhere coloured ones with an outline, readable on light and on dark panels.
 */
export function iconFiles({ name, count }: TrayIcon, platform: NodeJS.Platform): IconFiles {
  if (platform === 'darwin') return files(`template/${name}Template`, countText(count));
  if (name !== 'knocking') return files(`colour/${name}`, '');
  return files(`colour/knocking-${count > mostCounted ? '9-plus' : count}`, '');
}

/** Electron itself finds the doubled one by its name. */
function files(stem: string, title: string): IconFiles {
  return { plain: `${stem}.png`, doubled: `${stem}@2x.png`, title };
}

function countText(count: number): string {
  if (count === 0) return '';
  return count > mostCounted ? `${mostCounted}+` : String(count);
}
