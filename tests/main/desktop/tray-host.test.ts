import { describe, expect, it } from 'vitest';
import { watchTrayHost } from '../../../main/desktop/tray-host.ts';
import { failure, success } from '../../../preload/contract.ts';
import { stateWith } from '../a-state.ts';
import { createBusDouble } from './bus-double.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const hostRegistered = 'IsStatusNotifierHostRegistered';

async function watched(prepare: (bus: ReturnType<typeof createBusDouble>) => void) {
  const state = stateWith();
  const double = createBusDouble();
  prepare(double);
  await watchTrayHost(state, 'linux', async () => success(double.bus));
  return { ...double, tray: () => state.getState().tray };
}

describe('whether a tray shows us', () => {
  it.each([
    [true, 'present'],
    [false, 'absent'],
  ])('is asked of the bus: owned %s is %s', async (owned, told) => {
    const { tray } = await watched((bus) => bus.own(watcher, owned));
    expect(tray()).toBe(told);
  });

  it('is noticed when a tray comes or goes later', async () => {
    const { own, tray } = await watched((bus) => bus.own(watcher, true));
    own(watcher, false);
    expect(tray()).toBe('absent');
    own('org.freedesktop.Notifications', true);
    expect(tray()).toBe('absent');
    own(watcher, true);
    await expect.poll(tray).toBe('present');
  });

  it('is nothing that another program could make us believe', async () => {
    const { say, tray } = await watched((bus) => bus.own(watcher, true));
    say('org.freedesktop.DBus', 'NameOwnerChanged', [watcher, ':1.9', ''], ':1.66');
    await new Promise(setImmediate);
    expect(tray()).toBe('present');
  });

  it('is no while nobody shows what is passed on, as when the panel of KDE has crashed', async () => {
    const { set, say, tray } = await watched((bus) => {
      bus.own(watcher, true);
      bus.set(watcher, hostRegistered, false);
    });
    expect(tray()).toBe('absent');
    set(watcher, hostRegistered, true);
    say(watcher, 'StatusNotifierHostRegistered', []);
    await expect.poll(tray).toBe('present');
    set(watcher, hostRegistered, false);
    say(watcher, 'StatusNotifierHostUnregistered', []);
    await expect.poll(tray).toBe('absent');
  });

  it('is no without a bus, and yes on macOS and Windows', async () => {
    const nowhere = async () => failure('unreachable');
    const linux = stateWith();
    await watchTrayHost(linux, 'linux', nowhere);
    expect(linux.getState().tray).toBe('absent');
    const windows = stateWith();
    await watchTrayHost(windows, 'win32', nowhere);
    expect(windows.getState().tray).toBe('present');
  });
});
