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

export const identity = {
  appName: 'Foyer',
  desktopEntry: 'example.Foyer',
  icon: '/icons/foyer.png',
};

/** How long something that is due may take, in milliseconds. */
export const soon = 5_000;

export type LinuxDesktops = Awaited<ReturnType<typeof startLinuxDesktops>>;

/** Desktops, one after the other, on one private bus: each is put away by `clear`, the bus by `end`. */
export async function startLinuxDesktops() {
  const bus = await startPrivateBus();
  const endings: (() => unknown)[] = [];
  return {
    address: bus.address,
    end: bus.end,
    afterwards: (ending: () => unknown) => void endings.push(ending),
    async clear() {
      for (const ending of endings.splice(0).reverse()) await ending();
    },
    /** A notification server, there already or still to come, and Foyer's notifications beside it. */
    async open(
      capabilities: readonly string[] = DEFAULT_CAPABILITIES,
      presence: 'server' | 'no server yet' = 'server',
    ): Promise<LinuxDesktop> {
      const desktop = await openDesktop(bus.address, capabilities, presence);
      endings.push(desktop.end);
      return desktop;
    },
  };
}

interface LinuxDesktop {
  server: NotificationServer;
  connection: BusClient;
  port: NotificationPort;
  events: NotificationEvent[];
  /** The next event, or the last one that nobody has waited for. */
  next(): Promise<NotificationEvent>;
  end(): Promise<void>;
}

async function openDesktop(
  address: string,
  capabilities: readonly string[],
  presence: 'server' | 'no server yet',
): Promise<LinuxDesktop> {
  const connection = await connectBus(address);
  const server = createNotificationServer(connection, capabilities);
  if (presence === 'server') await server.start();
  const port = createLinuxNotifications(() => connectSessionBus(address), identity);
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

/** A request of somebody called by the key, with what is different about it. */
export function note(key: string, facts: Partial<Notification> = {}): Notification {
  return {
    key,
    title: `${key} would like to connect`,
    body: 'Acme',
    buttons: [
      { action: 'accept', label: 'Accept' },
      { action: 'reject', label: 'Reject' },
    ],
    openLabel: 'Open',
    withoutButtons: 'Answer in Foyer.',
    quiet: false,
    ...facts,
  };
}

/** All that was under way before this has reached both sides. */
export async function roundTrip(server: NotificationServer, port: NotificationPort): Promise<void> {
  await port.show(note('z'));
  await server.waitFor(({ summary }) => summary.startsWith('z'), soon);
}
