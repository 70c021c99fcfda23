import { expect, test } from './fixtures.ts';

// More than three at once: one summary, whose body says the first names.
test.use({ simulatorOptions: { people: 20, accepted: 2, incoming: 4 } });

const markup = /<img src=x/u;
const escaped = /&lt;img src=x/u;

test.describe('a notification server without buttons and without markup', () => {
  test.use({ deskOptions: { capabilities: ['body'] } });

  test('is told names as they are typed and where to answer; the tray does what it cannot', async ({
    open,
    desk,
    simulator,
  }) => {
    simulator.control.hostileNames();
    const foyer = await open();
    await foyer.signInToSymphony();
    const shown = await desk.notifications.waitFor(() => true, 10_000);
    expect(shown).toMatchObject({ actions: [], summary: '4 people would like to connect' });
    expect(shown.body).toMatch(markup);
    expect(shown.body).not.toMatch(escaped);
    expect(shown.body).toMatch(/\nYou can answer in Foyer\.$/u);

    const item = await desk.tray.waitForItem(5_000);
    await item.waitFor(async () => (await item.tooltip()).includes('4 people'), 5_000);
    const { requests: four } = await foyer.until(({ requests }) => requests.length === 4);
    const request = four.find(({ name }) => markup.test(name));
    await item.click([/^<img/u, 'Accept']);
    await foyer.until(({ requests }) => requests.length === 3);
    expect(simulator.control.record().accepts).toEqual({ [request?.userId ?? '']: 1 });
    await desk.notifications.waitFor(({ summary }) => summary.startsWith('3 people'), 5_000);
    expect(desk.notifications.open()).toHaveLength(1);
  });
});

test('a notification server that reads markup is told names so that they are read as typed', async ({
  open,
  desk,
  simulator,
}) => {
  simulator.control.hostileNames();
  const foyer = await open();
  await foyer.signInToSymphony();
  const shown = await desk.notifications.waitFor(() => true, 10_000);
  expect(shown.actions).toEqual([{ key: 'default', label: 'Open' }]);
  expect(shown.body).toMatch(escaped);
  expect(shown.body).not.toMatch(markup);

  desk.notifications.invoke(shown.id, 'default');
  await foyer.until(({ opening }) => opening.visible);

  // A server that starts anew is told what still stands; a press on what the old one showed is nothing.
  simulator.control.arrive({ count: 4 });
  await foyer.page.evaluate(() => window.foyer.refresh());
  const again = await desk.notifications.waitFor(({ id }) => id > shown.id, 5_000);
  await desk.notifications.stop();
  await desk.notifications.start();
  const history = desk.notifications.history.length;
  await expect.poll(() => desk.notifications.open().length).toBe(1);
  expect(desk.notifications.history.length).toBeLessThanOrEqual(history + 1);
  expect(desk.notifications.open()[0]?.summary).toBe(again.summary);
});
