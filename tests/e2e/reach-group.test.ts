import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { choose, colleagues, rowOf } from './reach-desk.ts';

test.use({ simulatorOptions: { people: 24, accepted: 2, incoming: 1, outgoing: 1 } });

const chatWith = ({ page }: Foyer, personIds: readonly string[]) =>
  page.evaluate((ids) => window.foyer.reachGroup({ personIds: ids, way: 'chat' }), personIds);

test('people picked one by one get one chat by Enter', async ({ foyer, desk, simulator }) => {
  const [first = simulator.me, second = simulator.me] = colleagues(simulator);
  for (const person of [first, second]) {
    await choose(foyer, desk, person);
    await desk.keyboard.press('shift+Return');
    await expect(
      foyer.page
        .getByRole('button', { name: 'Remove', exact: false })
        .filter({ hasText: person.displayName }),
    ).toBeVisible();
  }
  await desk.keyboard.press('Return');
  const address = await desk.browser.waitForUrl((url) => url.startsWith('symphony:'), 10_000);
  expect(address).toMatch(
    /^symphony:\/\/\?streamId=(?:[A-Za-z0-9]|%2B|%2F)+(?:%3D){0,2}&streamType=im$/,
  );
  const created = simulator.log.filter(({ path }) => path.endsWith('/im/create'));
  expect(created).toMatchObject([{ method: 'POST', status: 200 }]);
});

test('a group with somebody who is not in Symphony is told who, and gets a new space', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [first = simulator.me] = colleagues(simulator);
  const absent = [...simulator.people].find(({ inSpaces, inSymphony }) => inSpaces && !inSymphony);
  const ids = [await rowOf(foyer, first), await rowOf(foyer, absent ?? simulator.me)].map(
    ({ id }) => id,
  );
  const before = await desk.browser.urls();
  expect(await chatWith(foyer, ids)).toMatchObject({
    value: {
      kind: 'refused',
      problem: { code: 'not-in-chat', detail: { name: absent?.displayName } },
      next: { kind: 'invite' },
    },
  });
  expect(await desk.browser.urls()).toEqual(before);
  expect(simulator.log.some(({ path }) => path.endsWith('/im/create'))).toBe(false);
  const question = { personIds: ids, way: 'new-space' } as const;
  expect(await foyer.page.evaluate((asked) => window.foyer.reachGroup(asked), question)).toEqual({
    ok: true,
    value: { kind: 'new-space', personIds: ids },
  });
});

test('a group with somebody we are not connected with gets no chat', async ({
  foyer,
  simulator,
}) => {
  const [first = simulator.me] = colleagues(simulator);
  const stranger = simulator.people.outsider(92);
  const rows = [await rowOf(foyer, first), await rowOf(foyer, stranger)];
  expect(
    await chatWith(
      foyer,
      rows.map(({ id }) => id),
    ),
  ).toMatchObject({
    value: {
      kind: 'refused',
      problem: { code: 'not-connected', detail: { name: stranger.displayName } },
    },
  });
  expect(simulator.log.some(({ path }) => path.endsWith('/im/create'))).toBe(false);
});
