import type { GlobalShortcut } from 'electron';
import { failure, type Outcome, success } from '../../preload/contract.ts';
import { type State, whenever } from '../state.ts';
import { oncePerPress } from './held-key.ts';

/** The key that opens the popover from anywhere. */
interface Shortcut {
  /** Takes another key; when that one is taken or invalid the last good one stays. */
  readonly change: (accelerator: string) => Outcome<void>;
  /** While a key is being recorded the registered one must reach the recorder, not us. */
  readonly pause: (paused: boolean) => void;
}

/** `setSuspended` is missing before Electron 42. */
type Keys = Pick<GlobalShortcut, 'register' | 'unregister'> &
  Partial<Pick<GlobalShortcut, 'setSuspended'>>;

/**
 * Registers the accelerator of the settings. `state.shortcut` says `requested` until it has really
 * fired: registering may succeed and the key never come (Wayland, electron#15863).
 */
export function createShortcut(keys: Keys, state: State, fire: () => void): Shortcut {
  let held: string | null = null;
  let paused = false;
  const tell = (change: Partial<ReturnType<typeof state.getState>['shortcut']>) =>
    state.setState((now) => ({ shortcut: { ...now.shortcut, ...change } }));

  const press = () => {
    if (state.getState().shortcut.status !== 'working') tell({ status: 'working' });
    fire();
  };
  const fired = oncePerPress(press, () => state.getState().opening);

  const register = (accelerator: string): Outcome<void> => {
    try {
      return keys.register(accelerator, fired)
        ? success()
        : failure('shortcut-taken', { accelerator });
    } catch {
      return failure('shortcut-invalid', { accelerator });
    }
  };

  /** Holds the key of the settings; what stands in the way is told where no view asked. */
  const hold = () => {
    const { accelerator, status } = state.getState().shortcut;
    const taken = register(accelerator);
    held = taken.ok ? accelerator : null;
    if (!taken.ok) {
      tell({ status: taken.problem.code === 'shortcut-taken' ? 'taken' : 'invalid' });
    } else if (status !== 'working') tell({ status: 'requested' });
  };

  hold();
  // Whoever had the key may be gone by now.
  whenever(
    state,
    ({ opening }) => opening.count,
    () => {
      if (!paused && state.getState().shortcut.status === 'taken') hold();
    },
  );

  const suspend = (suspended: boolean) => {
    if (keys.setSuspended) return keys.setSuspended(suspended);
    if (!suspended) return hold();
    if (held !== null) keys.unregister(held);
    held = null;
  };

  const pause = (wanted: boolean) => {
    if (wanted === paused) return;
    paused = wanted;
    suspend(wanted);
  };

  return {
    change(accelerator) {
      // Recorded keys arrive before it is told that recording has ended.
      pause(false);
      if (accelerator === held) return success();
      const taken = register(accelerator);
      if (!taken.ok) return taken;
      if (held !== null) keys.unregister(held);
      held = accelerator;
      tell({ accelerator, status: 'requested' });
      return taken;
    },
    pause,
  };
}
