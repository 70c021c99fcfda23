import type { AppState } from '../../preload/contract.ts';
import type { TrayLook } from './tray-look.ts';

/** What the icon alone tells: is somebody knocking, am I connected? */
export interface TrayIcon {
  readonly name: 'signed-out' | 'connected' | 'offline' | 'knocking';
  /** Requests that wait for an answer; 0 unless somebody is knocking. */
  readonly count: number;
}

/** The picture of an icon, and the words to show beside it. */
export interface IconPicture {
  /** Its file, relative to the folder of icons. */
  readonly file: string;
  /** Only the menu bar of macOS has room for words beside an icon. */
  readonly title: string;
}

/** The highest count that an icon says; more are `9+`. */
const mostCounted = 9;

/**
 * The icon for a state. Knocking goes before all else, for it is why one looks. Offline is shown
 * while no signed-in account gets through, thus also until the first one has, and while a proxy waits
 * to hear who we are.
 */
export function trayIcon(
  state: Pick<AppState, 'accounts' | 'requests' | 'surroundings' | 'proxy'>,
): TrayIcon {
  const count = knockers(state.requests);
  if (count > 0) return { name: 'knocking', count };

  const kinds = state.accounts.map(({ status }) => status.kind);
  if (kinds.every((kind) => kind === 'signed-out')) return { name: 'signed-out', count: 0 };
  const through = kinds.some((kind) => kind === 'connected' || kind === 'refreshing');
  const free = state.surroundings.online && state.proxy === null;
  return { name: through && free ? 'connected' : 'offline', count: 0 };
}

/** How many requests wait for the person, not for an answer that is on its way. */
export function knockers(requests: AppState['requests']): number {
  return requests.filter(
    ({ progress }) => progress.kind === 'unanswered' || progress.kind === 'failed',
  ).length;
}

/**
 * The picture that shows an icon: on macOS a template, which the menu bar colours itself, with the
 * count beside it; on Windows one for the colour of the taskbar; elsewhere a coloured one with an
 * outline, readable on light and on dark panels, at as many pixels as the sharpest screen wants.
 */
export function iconPicture({ name, count }: TrayIcon, look: TrayLook): IconPicture {
  if (look.platform === 'darwin') {
    return { file: `template/${name}Template.png`, title: countText(count) };
  }
  const stem = name === 'knocking' ? `knocking-${count > mostCounted ? '9-plus' : count}` : name;
  if (look.platform === 'win32') {
    return { file: `windows/${look.darkPanel ? 'dark' : 'light'}/${stem}.ico`, title: '' };
  }
  return { file: `colour/${stem}${look.doubled ? '@2x' : ''}.png`, title: '' };
}

function countText(count: number): string {
  if (count === 0) return '';
  return count > mostCounted ? `${mostCounted}+` : String(count);
}
