import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLinuxNotifications } from '../../../../main/desktop/notifications/linux.ts';
import { connectSessionBus } from '../../../../main/desktop/notifications/session-bus.ts';
import { type BusClient, connectBus } from '../../../desk/bus-client.ts';
import {
  createNotificationServer,
  type NotificationServer,
} from '../../../desk/notification-server.ts';
import { furnish } from './house.ts';
import { answering, knock, knocks, refused } from './knocking.ts';
import { startPrivateBus } from './private-bus.ts';

const identity = { appName: 'Foyer', desktopEntry: 'example.Foyer', icon: '' };
const soon = 5_000;
let bus: Awaited<ReturnType<typeof startPrivateBus>>;
let connection: BusClient;
let server: NotificationServer;
let house: Awaited<ReturnType<typeof furnish>>;

beforeEach(async () => {
  bus = await startPrivateBus();
  connection = await connectBus(bus.address);
  server = createNotificationServer(connection);
  await server.start();
  house = await furnish(createLinuxNotifications(() => connectSessionBus(bus.address), identity));
});
afterEach(async () => {
  await house.stop();
  connection.disconnect();
  await bus.end();
});

describe('requests on a Linux desktop', () => {
  it('are answered once by a button, and told again only when that fails', async () => {
    house.set([knock('a', { name: 'Jane Doe' })]);
    const { id, body } = await server.waitFor(({ summary }) => summary.startsWith('Jane'), soon);
    expect(body).toBe('Acme Capital');
    server.invoke(id, 'accept');
    await expect.poll(() => house.answers).toEqual([{ requestId: 'a', answer: 'accept' }]);

    house.set([knock('a', { name: 'Jane Doe', progress: answering })]);
    house.set([knock('a', { name: 'Jane Doe', progress: refused })]);
    await server.waitFor(({ summary }) => summary === 'Jane Doe was not accepted', soon);
    expect(server.open()).toHaveLength(1);
    expect(house.answers).toHaveLength(1);
  });

  it('lose their notification when they are answered elsewhere', async () => {
    house.set(knocks('a', 'b'));
    const { id } = await server.waitFor(({ summary }) => summary.startsWith('Jane A'), soon);
    await server.waitFor(({ summary }) => summary.startsWith('Jane B'), soon);
    house.set(knocks('b'));
    await server.waitForClosed(id, soon);
    expect(server.open().map(({ summary }) => summary)).toEqual(['Jane B would like to connect']);
  });

  it('are one notification when many come at once, which opens the list of them', async () => {
    house.set(knocks('a', 'b', 'c', 'd', 'e'));
    const { id, actions } = await server.waitFor(({ summary }) => summary.startsWith('5'), soon);
    expect(actions).toEqual([{ key: 'default', label: 'Open' }]);

    house.set(knocks('a', 'b'));
    await server.waitFor(
      ({ replacesId, summary }) => replacesId === id && summary[0] === '2',
      soon,
    );
    expect(server.open()).toHaveLength(1);

    server.invoke(id, 'default');
    await expect.poll(() => house.opened).toEqual([[null, `desk-${id}-default`]]);
  });
});
