import { Variant } from '@jellybrick/dbus-next';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BusClient, connectBus, type Signal } from './bus-client.ts';
import { createChanges } from './changes.ts';
import { type Desk, openDesk } from './index.ts';

const SERVER = {
  name: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};
let desk: Desk;
let app: BusClient;
let heard: [string, ...unknown[]][];
const changes = createChanges();
beforeAll(async () => {
  desk = await openDesk({ keyring: 'none' });
});
afterAll(() => desk.close());
beforeEach(async () => {
  app = await connectBus(desk.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
  heard = [];
  await app.listen(`interface='${SERVER.interface}'`, ({ member, body }: Signal) => {
    heard.push([member, ...body]);
    changes.announce();
  });
});
afterEach(() => app.disconnect());

const notify = async (summary: string, replaces = 0, hints: Record<string, Variant> = {}) => {
  const actions = ['default', 'Open', 'accept', 'Accept', 'reject', 'Reject'];
  const args = ['Foyer', replaces, 'icon', summary, '<b>asks</b>', actions, hints, 0];
  const [id] = await app.call(SERVER, 'Notify', 'susssasa{sv}i', args);
  return Number(id);
};
const hears = (count: number) =>
  changes.until(() => (heard.length >= count ? heard : undefined), 2000, `${count} signals`);

describe('the notification server of a desk', () => {
  it('shows what an app sends', async () => {
    const id = await notify('Jane Doe', 0, { urgency: new Variant('y', 2) });
    const shown = await desk.notifications.waitFor(({ summary }) => summary === 'Jane Doe', 2000);
    expect(shown).toMatchObject({ id, app: 'Foyer', body: '<b>asks</b>', hints: { urgency: 2 } });
    expect(shown.actions[1]).toEqual({ key: 'accept', label: 'Accept' });
    expect(desk.notifications.open()).toContainEqual(shown);
  });

  it('tells the app which button was pressed, then that it closed', async () => {
    const id = await notify('press');
    desk.notifications.invoke(id, 'accept');
    expect(await hears(3)).toEqual([
      ['ActivationToken', id, expect.any(String)],
      ['ActionInvoked', id, 'accept'],
      ['NotificationClosed', id, 2],
    ]);
    expect(() => desk.notifications.invoke(id, 'accept')).toThrow('on show');
  });

  it('has only the buttons that the app gave it', async () => {
    const id = await notify('press');
    expect(() => desk.notifications.invoke(id, 'burn')).toThrow('no action "burn"');
  });

  it('tells a dismissal by the person from a call by the app', async () => {
    const first = await notify('first');
    const second = await notify('second');
    desk.notifications.dismiss(first);
    await app.call(SERVER, 'CloseNotification', 'u', [second]);
    await desk.notifications.waitForClosed(second, 2000);
    expect(await hears(2)).toEqual([
      ['NotificationClosed', first, 2],
      ['NotificationClosed', second, 3],
    ]);
  });

  it('replaces a notification in its place', async () => {
    const before = desk.notifications.open().length;
    const id = await notify('once');
    expect(await notify('twice', id)).toBe(id);
    expect(desk.notifications.open()).toHaveLength(before + 1);
    expect(desk.notifications.history.slice(-2).map(({ summary }) => summary)).toEqual([
      'once',
      'twice',
    ]);
  });

  it('can leave the bus and come back', async () => {
    await desk.notifications.stop();
    await expect(notify('nobody')).rejects.toThrow('does not exist');
    await desk.notifications.start();
    expect(await notify('somebody')).toBeGreaterThan(0);
  });

  it('says what it can do', async () => {
    const plain = await openDesk({ keyring: 'none', capabilities: ['body'] });
    const plainApp = await connectBus(plain.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
    const [capabilities] = await plainApp.call(SERVER, 'GetCapabilities');
    plainApp.disconnect();
    await plain.close();
    expect(capabilities).toEqual(['body']);
    expect((await app.call(SERVER, 'GetCapabilities'))[0]).toContain('actions');
  });
});
