import { Message, type MessageBus, sessionBus } from '@jellybrick/dbus-next';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLinuxNotifications } from '../../../../main/desktop/notifications/linux.ts';
import type {
  Notification,
  NotificationEvent,
  NotificationPort,
} from '../../../../main/desktop/notifications/port.ts';
import { connectSessionBus } from '../../../../main/desktop/notifications/session-bus.ts';
import { type BusClient, connectBus } from '../../../desk/bus-client.ts';
import {
  createNotificationServer,
  DEFAULT_CAPABILITIES,
  type NotificationServer,
} from '../../../desk/notification-server.ts';
import { startPrivateBus } from './private-bus.ts';

const identity = { appName: 'Foyer', desktopEntry: 'example.Foyer', icon: '/icons/foyer.png' };
const serverObject = {
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};
const daemon = {
  name: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
const soon = 5_000;
let bus: Awaited<ReturnType<typeof startPrivateBus>>;
const endings: (() => unknown)[] = [];

beforeAll(async () => {
  bus = await startPrivateBus();
});
afterAll(() => bus.end());
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

describe('a notification on the Linux desktop', () => {
  it('comes with who we are, its words and its buttons', async () => {
    const { server, port } = await desktop();
    await port.show(note('a'));
    expect(server.open()).toEqual([
      expect.objectContaining({
        app: 'Foyer',
        icon: '/icons/foyer.png',
        summary: 'a would like to connect',
        body: 'Acme',
        replacesId: 0,
        actions: [
          { key: 'default', label: 'Open' },
          { key: 'accept', label: 'Accept' },
          { key: 'reject', label: 'Reject' },
        ],
        hints: { 'desktop-entry': 'example.Foyer', urgency: 1, category: 'im.received' },
        timeout: -1,
      }),
    ]);
  });

  it('shows HTML in a name as letters, on a server that reads markup and on one that does not', async () => {
    const hostile = note('a', { title: '<i>Eve</i> & co', body: '<b>Eve</b> & "co"' });
    const marked = await desktop();
    await marked.port.show(hostile);
    expect(marked.server.open()[0]).toMatchObject({
      summary: '<i>Eve</i> & co',
      body: '&lt;b&gt;Eve&lt;/b&gt; &amp; "co"',
    });
    await marked.end();

    const unmarked = await desktop(['actions', 'body']);
    await unmarked.port.show(hostile);
    expect(unmarked.server.open()[0]?.body).toBe('<b>Eve</b> & "co"');
  });

  it('offers no buttons to a server that has none', async () => {
    const { server, port } = await desktop(['body']);
    await port.show(note('a'));
    expect(server.open()[0]?.actions).toEqual([]);
  });

  it.each(['accept', 'reject'] as const)(
    'tells exactly once that %s was pressed',
    async (action) => {
      const { server, port, events, next } = await desktop();
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
    const { server, port, next } = await desktop();
    await port.show(note('a'));
    server.invoke(1, 'default');
    expect(await next()).toEqual({ key: 'a', action: 'open', activationToken: 'desk-1-default' });
  });

  it('says that the person closed it, and not that we did', async () => {
    const { server, port, events, next } = await desktop();
    await port.show(note('a'));
    await port.show(note('b'));
    port.withdraw('a');
    await server.waitForClosed(1, soon);
    server.dismiss(2);
    await next();
    expect(events).toEqual([{ key: 'b', action: 'closed' }]);
  });

  it('takes the place of the one with its key, quietly if nothing is new', async () => {
    const { server, port } = await desktop();
    await port.show(note('a'));
    await port.show(note('a', { title: 'changed', quiet: true }));
    expect(server.open()).toHaveLength(1);
    expect(server.open()[0]).toMatchObject({
      replacesId: 1,
      summary: 'changed',
      hints: { 'suppress-sound': true },
    });
  });

  it('does not stay when it is withdrawn while it is being shown', async () => {
    const { server, port } = await desktop();
    const showing = port.show(note('a'));
    port.withdraw('a');
    await showing;
    await roundTrip(server, port);
    expect(server.open().map(({ summary }) => summary)).toEqual(['z would like to connect']);
  });

  it('is shown as soon as a server comes', async () => {
    const { server, port } = await desktop(DEFAULT_CAPABILITIES, 'no server yet');
    expect(await port.show(note('a'))).toEqual({ ok: true, value: undefined });
    await port.show(note('b'));
    expect(server.history).toEqual([]);
    await server.start();
    await server.waitFor(({ summary }) => summary.startsWith('b'), soon);
    expect(server.open()).toHaveLength(2);
  });

  it.each(['after', 'while'] as const)(
    'is shown anew by the next server when the first one goes %s showing it',
    async (moment) => {
      const { server, port, events } = await desktop();
      await port.show(note('a'));
      const showing = port.show(note('b'));
      await server.waitFor(({ summary }) => summary.startsWith('b'), soon);
      if (moment === 'after') await showing;
      await server.stop();
      port.withdraw('a');
      await server.start();
      await server.waitFor(({ id, summary }) => id > 2 && summary.startsWith('b'), soon);
      await roundTrip(server, port);
      expect(server.open().map(({ summary }) => summary)).toEqual([
        'b would like to connect',
        'z would like to connect',
      ]);
      expect(events).toEqual([]);
    },
  );

  it('takes the first press for the answer and no other', async () => {
    const { server, connection, port, events } = await desktop();
    await port.show(note('a'));
    connection.emit(serverObject, 'ActionInvoked', 'us', [1, 'reject']);
    connection.emit(serverObject, 'ActionInvoked', 'us', [1, 'accept']);
    await server.waitForClosed(1, soon);
    expect(events).toEqual([{ key: 'a', action: 'reject' }]);
  });

  it('believes no button that somebody else on the bus claims was pressed', async () => {
    const { server, port, events, next } = await desktop();
    await port.show(note('a'));
    const stranger = sessionBus({ busAddress: bus.address });
    endings.push(() => stranger.disconnect());
    await tellEverybody(stranger, 'ActionInvoked', [1, 'accept']);
    server.dismiss(1);
    await next();
    expect(events).toEqual([{ key: 'a', action: 'closed' }]);
  });

  it('survives a server that answers and signals nonsense', async () => {
    const { port, events, connection } = await desktop(undefined, 'no server yet');
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

  it('fails plainly without a session bus, so that another way can be taken', async () => {
    for (const address of ['disabled:', 'unix:path=/nowhere/bus', 'nonsense']) {
      const port = createLinuxNotifications(() => connectSessionBus(address), identity);
      const [first, second] = await Promise.all([port.show(note('a')), port.show(note('b'))]);
      expect(first).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
      expect(second).toMatchObject({ ok: false });
      await port.close();
    }
  });

  it('is gone with its siblings when Foyer ends', async () => {
    const { server, port } = await desktop();
    await port.show(note('a'));
    await port.show(note('b'));
    await port.close();
    expect(server.open()).toEqual([]);
  });

  it('survives the end of the bus itself', async () => {
    const other = await startPrivateBus();
    const port = createLinuxNotifications(() => connectSessionBus(other.address), identity);
    await port.show(note('a'));
    await other.end();
    port.withdraw('a');
    await port.close();
  });
});

interface Desktop {
  server: NotificationServer;
  connection: BusClient;
  port: NotificationPort;
  events: NotificationEvent[];
  /** The next event, or the last one that nobody has waited for. */
  next(): Promise<NotificationEvent>;
  end(): Promise<void>;
}

async function desktop(
  capabilities: readonly string[] = DEFAULT_CAPABILITIES,
  presence: 'server' | 'no server yet' = 'server',
): Promise<Desktop> {
  const connection = await connectBus(bus.address);
  const server = createNotificationServer(connection, capabilities);
  if (presence === 'server') await server.start();
  const port = createLinuxNotifications(() => connectSessionBus(bus.address), identity);
  const events: NotificationEvent[] = [];
  const waiting: ((event: NotificationEvent) => void)[] = [];
  port.onAction((event) => {
    events.push(event);
    waiting.shift()?.(event);
  });
  let ended = false;
  const end = async () => {
    if (ended) return;
    ended = true;
    await port.close();
    await connection.release('org.freedesktop.Notifications');
    connection.disconnect();
  };
  endings.push(end);
  return {
    server,
    connection,
    port,
    events,
    next: () => {
      const last = events.at(-1);
      return last ? Promise.resolve(last) : new Promise((resolve) => waiting.push(resolve));
    },
    end,
  };
}

function note(key: string, facts: Partial<Notification> = {}): Notification {
  return {
    key,
    title: `${key} would like to connect`,
    body: 'Acme',
    buttons: [
      { action: 'accept', label: 'Accept' },
      { action: 'reject', label: 'Reject' },
    ],
    openLabel: 'Open',
    quiet: false,
    ...facts,
  };
}

function idOf(server: NotificationServer, key: string): number {
  return server.open().find(({ summary }) => summary.startsWith(key))?.id ?? 0;
}

/** All that was under way before this has reached both sides. */
async function roundTrip(server: NotificationServer, port: NotificationPort): Promise<void> {
  await port.show(note('z'));
  await server.waitFor(({ summary }) => summary.startsWith('z'), soon);
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
