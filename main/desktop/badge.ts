import { type State, whenever } from '../state.ts';
import { knockers } from './tray-icon.ts';

/**
 * Keeps the count on the application's own icon, where the system has one that takes it: the dock of
 * macOS, and docks of Linux that speak Unity's protocol. Windows would put it on a button in the
 * taskbar, which Foyer does not have.
 */
export function keepBadge(
  state: State,
  platform: NodeJS.Platform,
  setBadgeCount: (count: number) => void,
): void {
  if (platform === 'win32') return;
  let shown = 0;
  whenever(
    state,
    ({ requests }) => knockers(requests),
    (count) => {
      if (count !== shown) setBadgeCount(count);
      shown = count;
    },
  );
}
