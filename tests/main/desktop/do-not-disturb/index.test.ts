import { describe, expect, it } from 'vitest';
import { watchDoNotDisturb } from '../../../../main/desktop/do-not-disturb/index.ts';
import { failure, success } from '../../../../preload/contract.ts';
import { stateWith } from '../../a-state.ts';
import { createBusDouble } from '../bus-double.ts';

const server = 'org.freedesktop.Notifications';
const propertiesChanged = ['org.freedesktop.DBus.Properties', 'PropertiesChanged'] as const;

async function watched(currentDesktop: string, prepare?: (desktop: Desktop) => void) {
  const state = stateWith();
  const desktop = { ...createBusDouble(), values: new Map<string, string>() };
  prepare?.(desktop);
  await watchDoNotDisturb(state, {
    platform: 'linux',
    currentDesktop,
    connect: async () => success(desktop.bus),
    readSetting: async (schema, key) => desktop.values.get(`${schema} ${key}`),
  });
  return { ...desktop, heldBack: () => state.getState().heldBack };
}

type Desktop = ReturnType<typeof createBusDouble> & { readonly values: Map<string, string> };

describe('the do-not-disturb of the desktop', () => {
  it.each([
    [server, 'Inhibited'],
    ['org.dunstproject.cmd0', 'paused'],
  ])('is what the notification server says: %s %s', async (face, property) => {
    const { heldBack, set, say, own } = await watched('sway', (desktop) => {
      desktop.set(face, property, true);
      desktop.own(server, true);
    });
    expect(heldBack()).toBe(true);
    set(face, property, false);
    say(...propertiesChanged, [face, {}, []]);
    await expect.poll(heldBack).toBe(false);
    set(face, property, true);
    say(...propertiesChanged, [face, {}, []]);
    await expect.poll(heldBack).toBe(true);
    own(server, false);
    expect(heldBack()).toBe(false);
  });

  it('is asked of the next server, and no server is started to be asked', async () => {
    const { heldBack, own, asked } = await watched('KDE', (desktop) =>
      desktop.set(server, 'Inhibited', true),
    );
    expect(heldBack()).toBe(false);
    expect(asked.some(({ destination }) => destination === server)).toBe(false);
    own(server, true);
    await expect.poll(heldBack).toBe(true);
  });

  it.each([
    ['ubuntu:GNOME', 'org.gnome.desktop.notifications', 'show-banners', 'false'],
    ['X-Cinnamon', 'org.cinnamon.desktop.notifications', 'display-notifications', 'false'],
    ['MATE', 'org.mate.NotificationDaemon', 'do-not-disturb', 'true'],
  ])('is a setting on %s', async (currentDesktop, schema, key, held) => {
    const setting = `${schema} ${key}`;
    const folder = schema.endsWith('Daemon')
      ? '/org/mate/notification-daemon/'
      : `/${schema.replaceAll('.', '/')}/`;
    const { heldBack, values, say } = await watched(currentDesktop, (desktop) =>
      desktop.values.set(setting, held),
    );
    expect(heldBack()).toBe(true);
    values.set(setting, held === 'true' ? 'false' : 'true');
    say('ca.desrt.dconf.Writer', 'Notify', ['/org/gnome/desktop/sound/', ['theme'], '']);
    expect(heldBack()).toBe(true);
    say('ca.desrt.dconf.Writer', 'Notify', [folder, [key], '']);
    await expect.poll(heldBack).toBe(false);
  });

  it('is a property of the settings of Xfce', async () => {
    const { heldBack, say } = await watched('XFCE', (desktop) => {
      desktop.own('org.xfce.Xfconf', true);
      desktop.set('xfce4-notifyd', '/do-not-disturb', true);
    });
    expect(heldBack()).toBe(true);
    const changed = (property: string, value: boolean) =>
      say('org.xfce.Xfconf', 'PropertyChanged', ['xfce4-notifyd', property, { value }]);
    changed('/theme', false);
    expect(heldBack()).toBe(true);
    changed('/do-not-disturb', false);
    expect(heldBack()).toBe(false);
  });

  it('is off where nothing tells of it', async () => {
    expect((await watched('ubuntu:GNOME')).heldBack()).toBe(false);
    expect((await watched('')).heldBack()).toBe(false);
    const state = stateWith();
    await watchDoNotDisturb(state, {
      platform: 'linux',
      currentDesktop: 'KDE',
      connect: async () => failure('unreachable'),
      readSetting: async () => undefined,
    });
    expect(state.getState().heldBack).toBe(false);
  });
});
