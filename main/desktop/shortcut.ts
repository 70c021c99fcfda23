import type { GlobalShortcut } from 'electron';
import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { State } from '../state.ts';

/** The key that opens the popover from anywhere. */
export interface Shortcut {
  /** Takes another key; when that one is taken or invalid the last good one stays. */
  readonly change: (accelerator: string) => Outcome<void>;
  /** While a key is being recorded the registered one must reach the recorder, not us. */
  readonly pause: (paused: boolean) => void;
}

/**
 * Registers the accelerator of the settings. `state.shortcut` says `requested` until it has really
 * fired: registering may succeed and the key never come (Wayland, electron#15863).
 */
export function createShortcut(
  globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>,
  state: State,
  fire: () => void,
): Shortcut {
  const { shortcut } = state.getState();
  let held: string | null = null;

  const fired = () => {
    const now = state.getState().shortcut;
    if (now.status !== 'working') state.setState({ shortcut: { ...now, status: 'working' } });
    fire();
  };

  const take = (accelerator: string): Outcome<void> => {
    try {
      if (!globalShortcut.register(accelerator, fired)) {
        return failure('shortcut-taken', { accelerator });
      }
    } catch {
      return failure('shortcut-invalid', { accelerator });
    }
    if (held !== null && held !== accelerator) globalShortcut.unregister(held);
    held = accelerator;
    return success();
  };

  const first = take(shortcut.accelerator);
  if (!first.ok) {
    const status = first.problem.code === 'shortcut-taken' ? 'taken' : 'invalid';
    state.setState({ shortcut: { ...shortcut, status } });
  }

  return {
    change(accelerator) {
      if (accelerator === held) return success();
      const taken = take(accelerator);
      if (taken.ok) state.setState({ shortcut: { accelerator, status: 'requested' } });
      return taken;
    },
    pause(paused) {
      if (held === null) return;
      if (paused) globalShortcut.unregister(held);
      else globalShortcut.register(held, fired);
    },
  };
}
