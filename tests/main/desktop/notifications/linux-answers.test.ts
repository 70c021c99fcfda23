import { Message, type MessageBus, sessionBus } from '@jellybrick/dbus-next';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BusClient } from '../../../desk/bus-client.ts';
import type { NotificationServer } from '../../../desk/notification-server.ts';
import { type LinuxDesktops, note, roundTrip, soon, startLinuxDesktops } from './linux-desktops.ts';

const serverObject = {
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};
const daemon = {
  name: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
let desktops: LinuxDesktops;

beforeAll(async () => {
  desktops = await startLinuxDesktops();
});
afterAll(() => desktops.end());
afterEach(() => desktops.clear());

describe('a notification on the Linux desktop', () => {
  it.each(['accept', 'reject'] as const)(
    'tells exactly once that %s was pressed',
    async (action) => {
      const { server, port, events, next } = await desktops.open();
      await port.show(note('a'));
      await port.show(note('b'));
      const id = idOf(server, 'b');
      server.invoke(id, action);
      await next();
      await roundTrip(server, port);
      expect(events).toEqual([{ key: 'b', action, activationToken: `desk-${id}-${action}` }]);
      expect(server.open().map(({ summary }) => summary)).not.toContain('b would like to connect');
    },
  );

  it('takes a click on itself for opening, with the permission to take the focus', async () => {
    const { server, port, next } = await desktops.open();
    await port.show(note('a'));
    server.invoke(1, 'default');
    expect(await next()).toEqual({ key: 'a', action: 'open', activationToken: 'desk-1-default' });
  });

  it('says that the person closed it, and not that we did', async () => {
    const { server, port, events, next } = await desktops.open();
    await port.show(note('a'));
    await port.show(note('b'));
    port.withdraw('a');
    await server.waitForClosed(1, soon);
    server.dismiss(2);
    await next();
    expect(events).toEqual([{ key: 'b', action: 'closed' }]);
  });

  it('takes the first press for the answer and no other', async () => {
    const { server, connection, port, events } = await desktops.open();
    await port.show(note('a'));
    connection.emit(serverObject, 'ActionInvoked', 'us', [1, 'reject']);
    connection.emit(serverObject, 'ActionInvoked', 'us', [1, 'accept']);
    await server.waitForClosed(1, soon);
    expect(events).toEqual([{ key: 'a', action: 'reject' }]);
  });

  it('believes no button that somebody else on the bus claims was pressed', async () => {
    const { server, port, events, next } = await desktops.open();
    await port.show(note('a'));
    const stranger = sessionBus({ busAddress: desktops.address });
    desktops.afterwards(() => stranger.disconnect());
    await tellEverybody(stranger, 'ActionInvoked', [1, 'accept']);
    server.dismiss(1);
    await next();
    expect(events).toEqual([{ key: 'a', action: 'closed' }]);
  });

  it('survives a server that answers and signals nonsense', async () => {
    const { port, events, connection } = await desktops.open(undefined, 'no server yet');
    let notified = 0;
    connection.serve(serverObject.path, serverObject.interface, {
      methods: {
        GetCapabilities: { reply: 'a{ss}', answer: () => [{ actions: 'yes' }] },
        Notify: { reply: 's', answer: () => [`id ${++notified}`] },
        CloseNotification: { reply: '', answer: () => [] },
      },
    });
    await connection.own(serverObject.interface);
    await port.show(note('a'));
    connection.emit(serverObject, 'ActionInvoked', 's', ['accept']);
    connection.emit(serverObject, 'ActionInvoked', 'uu', [0, 0]);
    connection.emit(serverObject, 'NotificationClosed', 's', ['x']);
    await ping(connection);
    await port.show(note('b'));
    expect(notified).toBe(2);
    expect(events).toEqual([]);
  });
});

function idOf(server: NotificationServer, key: string): number {
  return server.open().find(({ summary }) => summary.startsWith(key))?.id ?? 0;
}

/** What the connection sent before this has been handed on by the bus. */
async function ping(connection: BusClient): Promise<void> {
  await connection.call(daemon, 'GetId');
}

/** Sends a signal in the notification server's name to every connection: a match rule filters none. */
async function tellEverybody(stranger: MessageBus, signal: string, body: unknown[]): Promise<void> {
  const { name: destination, ...object } = daemon;
  const names = await stranger.call(new Message({ destination, ...object, member: 'ListNames' }));
  for (const name of names?.body.flat() ?? []) {
    const { path, interface: face } = serverObject;
    const forged = Message.newSignal(path, face, signal, 'us', body);
    forged.destination = String(name);
    if (forged.destination.startsWith(':')) stranger.send(forged);
  }
  await stranger.call(new Message({ destination, ...object, member: 'GetId' }));
}
