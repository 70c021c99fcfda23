import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLinuxNotifications } from '../../../../main/desktop/notifications/linux.ts';
import { connectSessionBus } from '../../../../main/desktop/notifications/session-bus.ts';
import { DEFAULT_CAPABILITIES } from '../../../desk/notification-server.ts';
import {
  identity,
  type LinuxDesktops,
  note,
  roundTrip,
  soon,
  startLinuxDesktops,
} from './linux-desktops.ts';
import { startPrivateBus } from './private-bus.ts';

let desktops: LinuxDesktops;

beforeAll(async () => {
  desktops = await startLinuxDesktops();
});
afterAll(() => desktops.end());
afterEach(() => desktops.clear());

describe('a notification on the Linux desktop', () => {
  it('comes with who we are, its words and its buttons', async () => {
    const { server, port } = await desktops.open();
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
    const marked = await desktops.open();
    await marked.port.show(hostile);
    expect(marked.server.open()[0]).toMatchObject({
      summary: '<i>Eve</i> & co',
      body: '&lt;b&gt;Eve&lt;/b&gt; &amp; "co"',
    });
    await marked.end();

    const unmarked = await desktops.open(['actions', 'body']);
    await unmarked.port.show(hostile);
    expect(unmarked.server.open()[0]?.body).toBe('<b>Eve</b> & "co"');
  });

  it('offers no buttons to a server that has none, and says where else to answer', async () => {
    const { server, port } = await desktops.open(['body']);
    await port.show(note('a'));
    expect(server.open()[0]).toMatchObject({ actions: [], body: 'Acme\nAnswer in Foyer.' });
  });

  it('takes the place of the one with its key, quietly if nothing is new', async () => {
    const { server, port } = await desktops.open();
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
    const { server, port } = await desktops.open();
    const showing = port.show(note('a'));
    port.withdraw('a');
    await showing;
    await roundTrip(server, port);
    expect(server.open().map(({ summary }) => summary)).toEqual(['z would like to connect']);
  });

  it('is shown as soon as a server comes', async () => {
    const { server, port } = await desktops.open(DEFAULT_CAPABILITIES, 'no server yet');
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
      const { server, port, events } = await desktops.open();
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
    const { server, port } = await desktops.open();
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
