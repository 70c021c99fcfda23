import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSmallItem, type SmallItem } from './apps/small-item.ts';
import { type Desk, findEntry, openDesk } from './index.ts';

let desk: Desk;
let app: SmallItem;
beforeEach(async () => {
  desk = await openDesk({ keyring: 'none', notifications: false });
  app = await createSmallItem(desk.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
});
afterEach(async () => {
  app.leave();
  await desk.close();
});

describe('the tray of a desk', () => {
  it('shows an item that registers, and drops it when its app ends', async () => {
    expect(desk.tray.items()).toEqual([]);
    await app.register();
    const item = await desk.tray.waitForItem(2000);
    expect(await item.tooltip()).toBe('quiet');
    expect(await item.icon()).toMatchObject({ width: 2, height: 2 });

    app.leave();
    await item.waitFor(() => desk.tray.items().length === 0, 2000);
  });

  it('notices a changed icon and tooltip', async () => {
    await app.register();
    const item = await desk.tray.waitForItem(2000);
    const before = (await item.icon()).hash;
    const changed = item.waitFor(
      async () => (await item.tooltip()) === 'knock' && (await item.icon()).hash !== before,
      2000,
    );
    app.change({ tooltip: 'knock', shade: 200 });
    await changed;
  });

  it('gives up waiting with a word about what it waited for', async () => {
    await expect(desk.tray.waitForItem(50)).rejects.toThrow('50 ms in vain for an item');
  });

  it('reads the menu and clicks by labels, whatever the ids are by then', async () => {
    await app.register();
    const item = await desk.tray.waitForItem(2000);
    const menu = await item.menu();
    expect(findEntry(menu, ['Requests', 'Jane_Doe'])).toMatchObject({ enabled: true });
    expect(findEntry(menu, ['Quiet'])?.toggleState).toBe('on');

    await item.click(['Requests', /^Jane/, 'Accept']);
    await item.activate();
    await item.waitFor(() => app.acts.length === 2, 2000);
    expect(app.acts).toEqual(['Accept', 'activate']);
  });

  it('refuses to click what a person could not', async () => {
    await app.register();
    const item = await desk.tray.waitForItem(2000);
    await expect(item.click(['Off'])).rejects.toThrow('cannot be clicked');
    await expect(item.click(['Hidden'])).rejects.toThrow('cannot be clicked');
    await expect(item.click(['Requests', 'Nobody'])).rejects.toThrow('"Jane_Doe"');
  });

  it('may come late, and go', async () => {
    await desk.tray.stop();
    await expect(app.register()).rejects.toThrow('does not exist');
    await desk.tray.start();
    await app.register();
    await desk.tray.waitForItem(2000);
    await desk.tray.stop();
    expect(desk.tray.items()).toEqual([]);
  });
});
