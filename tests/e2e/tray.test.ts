import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import { powerEvents } from './power-events.ts';

test.use({
  deskOptions: { power: true },
  simulatorOptions: { people: 20, accepted: 2, incoming: 1 },
});

/** What items told panels to draw anew, in order. */
async function drawnAnew(desk: Desk) {
  const told: string[] = [];
  await desk.bus.listen("interface='org.kde.StatusNotifierItem'", ({ member }) =>
    told.push(member),
  );
  await desk.bus.listen("interface='com.canonical.dbusmenu',member='LayoutUpdated'", () =>
    told.push('LayoutUpdated'),
  );
  return { take: () => told.splice(0).toSorted() };
}

test('icon, tooltip and menu are drawn once for each change, anew after a sleep, and never to the same', async ({
  desk,
  foyer,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  await foyer.until(({ people }) => !people.loading);
  await item.waitFor(async () => (await item.tooltip()).includes('1 person'), 5_000);
  const one = await item.icon();
  const drawn = await drawnAnew(desk);

  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  simulator.control.arrive();
  await foyer.page.evaluate(() => window.foyer.refresh());
  await item.waitFor(async () => (await item.tooltip()).includes('2 people'), 5_000);
  const two = await item.icon();
  expect(two.hash).not.toBe(one.hash);
  expect([one.width, two.width]).toEqual([22, 22]);
  // Chromium says of one new menu twice that it is new.
  const told = drawn.take();
  expect(told.slice(-2)).toEqual(['NewIcon', 'NewToolTip']);
  expect([1, 2].map((times) => [...Array(times).fill('LayoutUpdated')].join())).toContain(
    told.slice(0, -2).join(),
  );

  await desk.logind?.waitForListener(5_000);
  const events = await powerEvents(foyer);
  desk.logind?.suspend();
  await expect.poll(events).toContain('suspend');
  desk.logind?.resume();
  await expect.poll(drawn.take).toEqual(['NewIcon']);
  expect((await item.icon()).hash).toBe(two.hash);
});

test('on a screen of twice the pixels the icon has twice the pixels', async ({ open, desk }) => {
  await open({ args: ['--force-device-scale-factor=2'] });
  const item = await desk.tray.waitForItem(5_000);
  expect((await item.icon()).width).toBe(44);
});
