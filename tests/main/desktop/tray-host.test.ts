import { describe, expect, it } from 'vitest';
import type {
  BusCall,
  BusSignal,
  SessionBus,
} from '../../../main/desktop/notifications/session-bus.ts';
import { defaultSettings } from '../../../main/desktop/settings/settings.ts';
import { watchTrayHost } from '../../../main/desktop/tray-host.ts';
import { createState } from '../../../main/state.ts';
import { failure, success } from '../../../preload/contract.ts';

function busWith(owned: boolean) {
  const calls: BusCall[] = [];
  const listeners: ((signal: BusSignal) => void)[] = [];
  const bus: SessionBus = {
    call: async (call) => {
      calls.push(call);
      return success(call.member === 'NameHasOwner' ? [owned] : []);
    },
    onSignal: (listener) => void listeners.push(listener),
    variant: () => undefined,
    disconnect: () => undefined,
  };
  const ownerChanged = (name: string, owner: string) => {
    const signal = {
      sender: '',
      interface: '',
      member: 'NameOwnerChanged',
      body: [name, '', owner],
    };
    for (const listener of listeners) listener(signal);
  };
  return { bus, calls, ownerChanged };
}

const newState = () =>
  createState({ settings: defaultSettings, about: { version: '1', electron: '45', keptIn: '' } });

describe('whether a tray shows us', () => {
  it.each([
    [true, 'present'],
    [false, 'absent'],
  ])('is asked of the bus: owned %s is %s', async (owned, told) => {
    const state = newState();
    const { bus } = busWith(owned);
    await watchTrayHost(state, 'linux', async () => success(bus));
    expect(state.getState().tray).toBe(told);
  });

  it('is noticed when a tray comes or goes later', async () => {
    const state = newState();
    const { bus, ownerChanged } = busWith(true);
    await watchTrayHost(state, 'linux', async () => success(bus));
    ownerChanged('org.kde.StatusNotifierWatcher', '');
    expect(state.getState().tray).toBe('absent');
    ownerChanged('org.freedesktop.Notifications', ':1.9');
    expect(state.getState().tray).toBe('absent');
    ownerChanged('org.kde.StatusNotifierWatcher', ':1.7');
    expect(state.getState().tray).toBe('present');
  });

  it('is no without a bus, and yes on macOS and Windows', async () => {
    const nowhere = async () => failure('unreachable');
    const linux = newState();
    await watchTrayHost(linux, 'linux', nowhere);
    expect(linux.getState().tray).toBe('absent');
    const windows = newState();
    await watchTrayHost(windows, 'win32', nowhere);
    expect(windows.getState().tray).toBe('present');
  });
});
