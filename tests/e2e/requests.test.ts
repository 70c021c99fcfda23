import { expect, test } from './fixtures.ts';

for (const [button, did, other] of [
  ['accept', 'accepts', 'rejects'],
  ['reject', 'rejects', 'accepts'],
] as const) {
  test(`${button} in the notification ${did} exactly once, and the request is gone everywhere`, async ({
    foyer,
    desk,
    simulator,
  }) => {
    const [request] = foyer.state().requests;
    const name = request?.name ?? '';
    const shown = await desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
    expect(shown.actions.map(({ key }) => key)).toEqual(['default', 'accept', 'reject']);

    desk.notifications.invoke(shown.id, button);
    await foyer.until(({ requests }) => requests.length === 2);
    const record = simulator.control.record();
    expect(record[did]).toEqual({ [request?.userId ?? '']: 1 });
    expect(record[other]).toEqual({});
    const posts = simulator.log.filter(({ path }) => path.endsWith(`/connection/${button}`));
    expect(posts).toHaveLength(1);

    const item = await desk.tray.waitForItem(1_000);
    await item.waitFor(async () => (await item.tooltip()).includes('2 people'), 5_000);
    expect(JSON.stringify(await item.menu())).not.toContain(name);
    await expect(foyer.page.getByText(name)).toHaveCount(0);
    expect(desk.notifications.open().some(({ summary }) => summary.includes(name))).toBe(false);
  });
}

test('a click on the notification opens the request it tells of', async ({ foyer, desk }) => {
  const [request] = foyer.state().requests;
  const name = request?.name ?? '';
  const shown = await desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
  desk.notifications.invoke(shown.id, 'default');
  await foyer.until(({ opening }) => opening.visible);
  await expect(foyer.page.getByRole('article', { name })).toBeFocused();
});

test('what was answered in another client disappears here too', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [request] = foyer.state().requests;
  const name = request?.name ?? '';
  const shown = await desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
  simulator.control.answerElsewhere({ userId: Number(request?.userId), answer: 'accepted' });
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ requests }) => requests.length === 2);
  await desk.notifications.waitForClosed(shown.id, 5_000);
});

test('an answer whose outcome is unknown is looked up, never posted twice', async ({
  foyer,
  simulator,
}) => {
  const [request] = foyer.state().requests;
  simulator.control.fail({
    path: /\/connection\/accept$/,
    mode: 'drop',
    afterEffect: true,
    times: 1,
  });
  const requestId = request?.id ?? '';
  const outcome = await foyer.page.evaluate(
    (id) => window.foyer.answerRequest({ requestId: id, answer: 'accept' }),
    requestId,
  );
  expect(outcome.ok).toBe(true);
  await foyer.until(({ requests }) => requests.length === 2);
  const posts = simulator.log.filter(({ path }) => path.endsWith('/connection/accept'));
  expect(posts).toMatchObject([{ status: 0 }]);
  expect(simulator.log.some(({ path }) => path.endsWith('/info'))).toBe(true);
  expect(simulator.control.record().accepts).toEqual({ [request?.userId ?? '']: 1 });
});

test('many requests at once are one summary', async ({ foyer, desk, simulator }) => {
  simulator.control.arrive({ count: 6 });
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ requests }) => requests.length === 9);
  await desk.notifications.waitFor(({ summary }) => /\b9\b/.test(summary), 5_000);
  expect(desk.notifications.open()).toHaveLength(1);
});

test('quitting leaves no notification whose buttons nobody would answer', async ({
  foyer,
  desk,
}) => {
  await desk.notifications.waitFor(() => desk.notifications.open().length > 0, 5_000);
  await foyer.quit();
  expect(desk.notifications.open()).toEqual([]);
});
