import { expect, test } from './fixtures.ts';
import { watchWellbeing } from './wellbeing.ts';

test.describe('servers that never answer', () => {
  test.describe.configure({ timeout: 90_000 });
  const everything = { path: /./, mode: 'hang' } as const;

  test('keep nobody from finding people, and are asked again when they wake up', async ({
    foyer,
    simulator,
    desk,
  }) => {
    const wellbeing = await watchWellbeing(foyer);
    const waiting = () => simulator.log.filter(({ status }) => status === 0).length;
    const { requests, people } = await foyer.until(({ people }) => !people.loading);
    simulator.control.fail(everything);
    await foyer.page.evaluate(() => window.foyer.refresh());
    await expect.poll(waiting).toBeGreaterThanOrEqual(4);

    await desk.keyboard.press('ctrl+shift+space');
    await foyer.until(({ opening }) => opening.visible);
    await expect(foyer.page.getByRole('combobox')).toBeFocused();
    await desk.keyboard.type('a');
    await expect(foyer.page.getByRole('option').first()).toBeVisible();
    expect(foyer.state().requests).toEqual(requests);
    expect(foyer.state().people.total).toBe(people.total);

    simulator.control.arrive();
    simulator.control.heal();
    await foyer.until((state) => state.requests.length === requests.length + 1, 60_000);
    await foyer.until(
      ({ accounts }) => accounts.every(({ status }) => status.kind === 'connected'),
      60_000,
    );
    expect(await wellbeing.troubles()).toEqual([]);
  });

  test('do not keep Foyer from quitting', async ({ foyer, simulator }) => {
    const waiting = () => simulator.log.filter(({ status }) => status === 0).length;
    simulator.control.fail(everything);
    await foyer.page.evaluate(() => window.foyer.refresh());
    await expect.poll(waiting).toBeGreaterThanOrEqual(4);
    const began = Date.now();
    await foyer.quit();
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

test('a presence nobody knows is neutral, and a connection in an unknown state is no request', async ({
  foyer,
  simulator,
}) => {
  const wellbeing = await watchWellbeing(foyer);
  const [colleague] = [...simulator.people].filter(
    ({ index, inSpaces, inSymphony }) => index > 0 && inSpaces && inSymphony,
  );
  const [stays, changes] = foyer.state().requests;
  simulator.control.setPresence({ uid: colleague?.uid ?? 0, category: '<b>ON_THE_MOON</b>' });
  simulator.control.unknownConnectionState({ userId: Number(changes?.userId), status: 'LIMBO' });
  await foyer.page.evaluate(() => window.foyer.refresh());
  const { requests } = await foyer.until((state) => state.requests.length === 2);
  expect(requests.map(({ id }) => id)).toContain(stays?.id);

  const row = async () => {
    const question = { query: colleague?.email ?? '', from: 0, count: 1 };
    const page = await foyer.page.evaluate((about) => window.foyer.listPeople(about), question);
    return page.ok ? page.value.rows[0] : undefined;
  };
  await expect.poll(async () => (await row())?.presence).toBe('unknown');
  await foyer.page.getByRole('combobox').fill(colleague?.email ?? '');
  await expect(foyer.page.getByRole('option').first()).toContainText('Presence not known');
  expect(await wellbeing.troubles()).toEqual([]);
});

test('a header in foreign letters and a status nobody has heard of end nothing', async ({
  open,
  simulator,
}) => {
  const foyer = await open();
  const wellbeing = await watchWellbeing(foyer);
  for (const [odd, code] of [
    [{ mode: 'body', body: '{}', headers: { via: 'Zoë' } }, 'unexpected-answer'],
    [{ mode: 'status', status: 999 }, 'unreachable'],
  ] as const) {
    simulator.control.fail({ path: /./, ...odd });
    expect(await foyer.signInToSymphony()).toMatchObject({ problem: { code } });
    simulator.control.heal();
  }
  expect(await foyer.signInToSymphony()).toEqual({ ok: true });
  expect(await wellbeing.troubles()).toEqual([]);
});
