import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

test.use({
  deskOptions: { desktop: 'GNOME' },
  simulatorOptions: { people: 20, accepted: 2, incoming: 1 },
});

const gnome = 'org.gnome.desktop.notifications';

test('while the desktop does not want to disturb, requests are filed without a sound, and the tray says so', async ({
  desk,
  foyer,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  const quiet = async () => (await item.tooltip()).includes('do not disturb');
  const heldBack = (on: boolean) => foyer.until((state) => state.heldBack === on);
  const knock = async () => {
    const { length } = foyer.state().requests;
    simulator.control.arrive();
    await refresh(foyer);
    const { requests } = await foyer.until((state) => state.requests.length === length + 1);
    const name = requests.at(0)?.name ?? 'nobody';
    return desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
  };
  const [first] = desk.notifications.history;
  expect(first?.hints).not.toHaveProperty('suppress-sound');

  desk.notifications.inhibit(true);
  await heldBack(true);
  await item.waitFor(quiet, 5_000);
  expect((await item.menu()).children.map(({ label }) => label)).toContain(
    'Do not disturb: as your desktop is set',
  );
  expect((await knock()).hints).toMatchObject({ 'suppress-sound': true, urgency: 1 });
  desk.notifications.inhibit(false);
  await heldBack(false);
  await item.waitFor(async () => !(await quiet()), 5_000);

  await desk.settings.write(gnome, 'show-banners', 'false');
  await heldBack(true);
  expect((await knock()).hints).toMatchObject({ 'suppress-sound': true });
  const told = desk.notifications.history.length;
  await desk.settings.write(gnome, 'show-banners', 'true');
  await heldBack(false);
  simulator.control.arrive();
  await refresh(foyer);
  const together = await desk.notifications.waitFor(({ summary }) => /^4 /u.test(summary), 5_000);
  expect(together.hints).not.toHaveProperty('suppress-sound');
  // The desktop has filed what came before: nothing of that was said a second time.
  expect(desk.notifications.history).toHaveLength(told + 1);
});

const refresh = ({ page }: Foyer) => page.evaluate(() => window.foyer.refresh());

test('while the own presence says do not disturb, nobody is told of; afterwards one summary says who came', async ({
  desk,
  foyer,
  simulator,
}) => {
  const { accounts } = foyer.state();
  const uid = Number(/^symphony:(\d+)@/u.exec(accounts[0]?.id ?? '')?.[1]);
  const own = async (category: string, presence: string) => {
    simulator.control.setPresence({ uid, category });
    await refresh(foyer);
    await foyer.until(({ ownPresence }) => ownPresence[0]?.presence === presence);
  };
  const told = desk.notifications.history.length;

  await own('DO_NOT_DISTURB', 'do-not-disturb');
  simulator.control.arrive({ count: 2 });
  await refresh(foyer);
  const item = await desk.tray.waitForItem(5_000);
  await item.waitFor(async () => (await item.tooltip()).includes('3 people'), 5_000);
  expect(await item.tooltip()).toContain('Do not disturb');
  expect(desk.notifications.history).toHaveLength(told);

  await own('AVAILABLE', 'available');
  await desk.notifications.waitFor(({ summary }) => summary.startsWith('2 people'), 5_000);
  expect(desk.notifications.history).toHaveLength(told + 1);
});
