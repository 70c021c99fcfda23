import { findEntry } from '../desk/menu.ts';
import { callPopover } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';

const people = { people: 20, accepted: 2, incoming: 1 };

test.describe('at a pod where our own presence can be set', () => {
  test.use({ simulatorOptions: { ...people, newer: true } });

  test('it is set by keyboard in the popover and from the tray, and shown as the pod has it', async ({
    desk,
    foyer,
    simulator,
  }) => {
    const { page } = foyer;
    const set = () => simulator.record.presences.map(({ category }) => category);
    await foyer.until(({ ownPresence }) => (ownPresence[0]?.offers.length ?? 0) > 0);

    await callPopover(foyer, desk);
    await page.keyboard.type('>presence busy');
    const option = page.getByRole('option', { name: 'Set presence: Busy' });
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await foyer.until(({ ownPresence }) => ownPresence[0]?.presence === 'busy');
    await expect.poll(set).toEqual(['BUSY']);

    const button = page.getByRole('button', { name: 'Your presence: Busy' });
    await button.press('Enter');
    await expect(page.getByRole('menuitemradio', { name: 'Busy' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Your presence: Available' })).toBeFocused();
    await expect.poll(set).toEqual(['BUSY', 'AVAILABLE']);

    const item = await desk.tray.waitForItem(5_000);
    const inTray = ['Presence: Available', 'Away'];
    await item.waitFor(async () => !!findEntry(await item.menu(), inTray), 5_000);
    const entry = async (path: string[]) => findEntry(await item.menu(), path)?.toggleState;
    expect(await entry(['Presence: Available', 'Available'])).toBe('on');
    expect(await entry(inTray)).toBe('off');
    await item.click(inTray);
    await item.waitFor(async () => (await item.tooltip()).includes('Away'), 5_000);
    await expect.poll(set).toEqual(['BUSY', 'AVAILABLE', 'AWAY']);

    simulator.control.setPresence({ uid: simulator.me.uid, category: 'ON_THE_PHONE' });
    await page.evaluate(() => window.foyer.refresh());
    await item.waitFor(async () => (await item.tooltip()).includes('On the phone'), 5_000);
    expect(set()).toHaveLength(3);
  });

  test('what the pod refuses is taken back, with a word', async ({ desk, foyer, simulator }) => {
    const before = await foyer.until(({ ownPresence }) => !!ownPresence[0]?.offers.length);
    const { presence } = before.ownPresence[0] ?? {};
    const path = '/symphony/pod/v1/user/presence';
    simulator.control.fail({ path, method: 'POST', mode: 'status', status: 403 });
    const item = await desk.tray.waitForItem(5_000);
    await item.waitFor(async () => !!findEntry(await item.menu(), [/^Presence: /u]), 5_000);
    await item.click([/^Presence: /u, 'Off work']);
    await foyer.until(({ notice }) => notice?.code === 'presence-refused');
    await expect(foyer.page.getByRole('alert')).toContainText('Your presence was not changed.');
    expect(foyer.state().ownPresence[0]?.presence).toBe(presence);
    expect(simulator.record.presences).toEqual([]);
  });
});

test.describe('at a pod of 1.40', () => {
  test.use({ simulatorOptions: people });

  test('our own presence is shown, and nothing is offered that the pod has not', async ({
    desk,
    foyer,
    simulator,
  }) => {
    const { page } = foyer;
    simulator.control.setPresence({ uid: simulator.me.uid, category: 'BUSY' });
    await page.evaluate(() => window.foyer.refresh());
    const item = await desk.tray.waitForItem(5_000);
    await item.waitFor(async () => (await item.tooltip()).includes('Busy'), 5_000);
    const asked = () => simulator.log.filter(({ path }) => path.endsWith('/v1/user/presence'));
    await expect.poll(() => asked().map(({ status }) => status)).toEqual([404]);
    expect(findEntry(await item.menu(), [/^Presence/u])).toBeUndefined();

    await callPopover(foyer, desk);
    await expect(page.getByTitle('Your presence: Busy')).toBeAttached();
    await expect(page.getByRole('button', { name: /Your presence/u })).toHaveCount(0);
    await page.keyboard.type('>presence');
    await expect(page.getByRole('option', { name: /the presence of a person/u })).toBeAttached();
    await expect(page.getByRole('option', { name: /^Set presence/u })).toHaveCount(0);
    expect(asked()).toHaveLength(1);
  });
});
