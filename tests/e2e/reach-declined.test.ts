import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { colleagues, rowOf, waysTo } from './reach-desk.ts';
import { reach } from './reaching.ts';

test.use({ simulatorOptions: { people: 24, accepted: 2, incoming: 1, outgoing: 2 } });

const ask = ({ page }: Foyer, question: { accountId: string; userId: string; again: boolean }) =>
  page.evaluate((asked) => window.foyer.askForConnection(asked), question);

test('who declined stays in sight and is not asked again by accident, only on purpose', async ({
  foyer,
  simulator,
}) => {
  const { outgoing } = await foyer.until((state) => state.outgoing.length === 2);
  const [declined, accepted] = outgoing;
  if (!declined || !accepted) throw new Error('Nobody was asked');
  const { accountId, userId, name } = declined;
  simulator.control.answerOutgoing({ userId: Number(userId), answer: 'rejected' });
  simulator.control.answerOutgoing({ userId: Number(accepted.userId), answer: 'accepted' });
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until((state) => state.outgoing.length === 1);
  expect(foyer.state().outgoing).toMatchObject([{ userId, name, state: 'declined' }]);

  const person = simulator.people.byUid(Number(userId)) ?? simulator.me;
  const { id: personId } = await rowOf(foyer, person);
  expect(await reach(foyer.page, personId)).toMatchObject({
    value: { kind: 'refused', problem: { code: 'not-connected' }, next: { kind: 'connect' } },
  });
  const connect = (await waysTo(foyer, personId)).find(({ kind }) => kind === 'connect');
  expect(await reach(foyer.page, personId, connect?.id)).toMatchObject({
    value: { kind: 'refused', problem: { code: 'declined-before', detail: { name } } },
  });
  expect(await ask(foyer, { accountId, userId, again: false })).toMatchObject({
    problem: { code: 'declined-before' },
  });
  expect(simulator.control.record().creates).toEqual({});

  expect(await ask(foyer, { accountId, userId, again: true })).toEqual({ ok: true });
  await foyer.until((state) => state.outgoing[0]?.state === 'pending');
  expect(simulator.control.record().creates).toEqual({ [userId]: 1 });
});

test('a refusal of what the tray offers is told in the popover, with the person and the next way', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [person = simulator.me] = colleagues(simulator);
  const { id: personId } = await rowOf(foyer, person);
  await reach(foyer.page, personId);
  await foyer.until(({ recents }) => recents.length === 1);
  simulator.control.fail({ path: /\/spaces\/direct\//, mode: 'status', status: 403 });
  const item = await desk.tray.waitForItem(5_000);
  await item.click(['Recent people', foyer.state().recents[0]?.name ?? '']);
  const { opening, notice } = await foyer.until((state) => state.opening.visible);
  expect(opening.aim).toEqual({ view: 'person', personId });
  expect(notice?.code).toBe('not-same-company');
  await expect(
    foyer.page.getByText('Spaces has no direct space', { exact: false }).first(),
  ).toBeVisible();
});
