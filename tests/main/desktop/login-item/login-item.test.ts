import { describe, expect, it } from 'vitest';
import {
  createLoginItem,
  hiddenStart,
  type LoginItem,
  systemLoginItem,
} from '../../../../main/desktop/login-item/login-item.ts';
import { failure, success } from '../../../../preload/contract.ts';
import { stateWith } from '../../a-state.ts';

describe('the login item', () => {
  it('is shown as the system says it is, also when switching it failed', async () => {
    const state = stateWith();
    let isOn = false;
    let mended = 0;
    const item: LoginItem = {
      isOn: async () => isOn,
      set: async () => failure('disk-refused'),
      moved: () => undefined,
      mend: async () => {
        mended += 1;
      },
    };
    const loginItem = createLoginItem(state, item);
    await loginItem.look();
    expect(state.getState().loginItem).toBe('off');
    expect(mended).toBe(1);
    expect((await loginItem.set(true)).ok).toBe(false);
    expect(state.getState().loginItem).toBe('off');
    isOn = true;
    await loginItem.look();
    expect(state.getState().loginItem).toBe('on');
  });

  it('of macOS and Windows starts Foyer without a window', async () => {
    let settings: Electron.Settings = {};
    const item = systemLoginItem({
      getLoginItemSettings: (asked) => {
        expect(asked?.args).toEqual([hiddenStart]);
        return { openAtLogin: settings.openAtLogin } as Electron.LoginItemSettings;
      },
      setLoginItemSettings: (chosen) => {
        settings = chosen ?? {};
      },
    });
    expect(await item.set(true)).toEqual(success());
    expect(settings).toEqual({ openAtLogin: true, args: [hiddenStart] });
    expect(await item.isOn()).toBe(true);
  });
});
