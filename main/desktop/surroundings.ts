import type { PowerMonitor } from 'electron';
import type { AppState } from '../../preload/contract.ts';
import { type State, whenever } from '../state.ts';

/** The main process hears of no network change, so it looks; one look costs microseconds. */
const lookEveryMs = 5_000;

/** Keeps `state.surroundings` true: is there a network, is somebody at the machine. */
export function watchSurroundings(
  state: State,
  powerMonitor: PowerMonitor,
  isOnline: () => boolean,
): void {
  const set = (change: Partial<AppState['surroundings']>) => {
    const now = state.getState().surroundings;
    const next = { ...now, ...change };
    if (next.online !== now.online || next.awake !== now.awake) {
      state.setState({ surroundings: next });
    }
  };

  const look = () => set({ online: isOnline() });
  look();
  setInterval(look, lookEveryMs).unref();
  powerMonitor.on('suspend', () => set({ awake: false }));
  powerMonitor.on('lock-screen', () => set({ awake: false }));
  powerMonitor.on('resume', () => set({ awake: true, online: isOnline() }));
  powerMonitor.on('unlock-screen', () => set({ awake: true, online: isOnline() }));
  // Whoever opens the popover is there, although nobody may have told of it.
  whenever(
    state,
    ({ opening }) => opening.visible,
    (visible) => visible && set({ awake: true, online: isOnline() }),
  );
}

/** Whether all that Foyer talks with is on this very machine, which needs no network. */
export function reachableOffline(state: State): boolean {
  const { spaces, symphony } = state.getState().settings;
  return [spaces.accountsUrl, spaces.restUrl, symphony.podUrl]
    .filter((address) => address !== '')
    .every((address) => URL.canParse(address) && new URL(address).hostname === '127.0.0.1');
}
