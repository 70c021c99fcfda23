import { expect, test } from './fixtures.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2, incoming: 1 } });

test('paused from the tray, nobody is told of who knocks until it is over; the tray counts them', async ({
  desk,
  foyer,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  const before = foyer.state().requests.length;
  await expect.poll(() => desk.notifications.history.length).toBe(before);

  await item.click(['Pause notifications', 'For an hour']);
  await foyer.until(({ pausedUntil }) => pausedUntil !== null);
  simulator.control.arrive();
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ requests }) => requests.length === before + 1);
  await item.waitFor(async () => (await item.tooltip()).includes(`${before + 1} people`), 5_000);
  expect(desk.notifications.history).toHaveLength(before);

  await item.click([/^Tell me again now/u]);
  const name = foyer.state().requests[0]?.name ?? 'nobody';
  await desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
  expect(desk.notifications.history).toHaveLength(before + 1);
});

test('with names hidden, a notification says nothing of who is asking', async ({
  desk,
  foyer,
  simulator,
}) => {
  const { notifications } = foyer.state().settings;
  await foyer.page.evaluate(
    (now) => window.foyer.changeSettings({ notifications: { ...now, hideNames: true } }),
    notifications,
  );
  const told = desk.notifications.history.length;
  simulator.control.arrive();
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ requests }) => requests.length === 2);
  await expect.poll(() => desk.notifications.open().length).toBe(2);
  expect(desk.notifications.history.length).toBeGreaterThan(told);
  for (const { summary, body } of desk.notifications.open()) {
    expect(`${summary} ${body}`).toMatch(/^Somebody would like to connect /u);
    for (const { name, company } of foyer.state().requests) {
      expect(`${summary} ${body}`).not.toContain(name);
      expect(`${summary} ${body}`).not.toContain(company);
    }
  }
});
