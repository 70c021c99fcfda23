import type { App } from 'electron';
import { type Outcome, success } from '../../../preload/contract.ts';
import type { State } from '../../state.ts';

/** Whether the desktop starts Foyer when somebody logs in. */
export interface LoginItem {
  /** What the system says now, which may have been changed there. */
  readonly isOn: () => Promise<boolean>;
  readonly set: (on: boolean) => Promise<Outcome<void>>;
  /** Leads an entry whose program is gone, after a move or an update, to this very program. */
  readonly mend: () => Promise<void>;
  /**
   * Leads an entry of this program to where a newer version of it stands. At once: Foyer is ending,
   * and the next login will not find what is there now.
   */
  readonly moved: (program: string) => void;
}

/** Started so, nobody waits for a window. */
export const hiddenStart = '--hidden';

/** macOS and Windows keep login items themselves, and follow a program that moves. */
export function systemLoginItem(
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>,
): LoginItem {
  const args = [hiddenStart];
  return {
    isOn: async () => app.getLoginItemSettings({ args }).openAtLogin,
    async set(on) {
      app.setLoginItemSettings({ openAtLogin: on, args });
      return success();
    },
    mend: async () => undefined,
    moved: () => undefined,
  };
}

/** Keeps `state.loginItem` equal to what the system says, and changes it. */
export function createLoginItem(
  state: State,
  item: LoginItem,
): Pick<LoginItem, 'set' | 'moved'> & { readonly look: () => Promise<void> } {
  const look = async () => {
    const loginItem = (await item.isOn()) ? 'on' : 'off';
    if (state.getState().loginItem !== loginItem) state.setState({ loginItem });
  };
  return {
    async look() {
      await item.mend();
      await look();
    },
    async set(on) {
      const outcome = await item.set(on);
      await look();
      return outcome;
    },
    moved: item.moved,
  };
}
