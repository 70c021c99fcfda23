import type { Net, PowerMonitor } from 'electron';
import type { AppState } from '../../preload/contract.ts';
import type { State } from '../state.ts';

/** The main process hears of no network change, so it looks; one look costs microseconds. */
const lookEveryMs = 5_000;

/** Keeps `state.surroundings` true: is there a network, is somebody at the machine. */
export function watchSurroundings(
  state: State,
  powerMonitor: PowerMonitor,
  net: Pick<Net, 'isOnline'>,
): void {
  const set = (change: Partial<AppState['surroundings']>) => {
    const now = state.getState().surroundings;
    const next = { ...now, ...change };
    if (next.online !== now.online || next.awake !== now.awake) {
      state.setState({ surroundings: next });
    }
  };

  const look = () => set({ online: net.isOnline() });
  look();
  setInterval(look, lookEveryMs).unref();
  powerMonitor.on('suspend', () => set({ awake: false }));
  powerMonitor.on('lock-screen', () => set({ awake: false }));
  powerMonitor.on('resume', () => set({ awake: true, online: net.isOnline() }));
  powerMonitor.on('unlock-screen', () => set({ awake: true, online: net.isOnline() }));
}
