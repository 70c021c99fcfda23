import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ simulatorOptions: { people: 40, accepted: 4 } });

const isOffline = ({ state }: Foyer) =>
  state().accounts.every(({ status }) => status.kind === 'offline');

async function keptAnswers({ profile }: Foyer): Promise<unknown> {
  const text = await readFile(join(profile.folder, 'answers.json'), 'utf8').catch(() => 'null');
  return JSON.parse(text);
}

async function loseTheServers(foyer: Foyer, lose: () => void) {
  lose();
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(() => isOffline(foyer), 30_000);
}

test('each account says since when it is offline, and all comes back by itself', async ({
  foyer,
  simulator,
  desk,
}) => {
  await foyer.until(({ people }) => !people.loading);
  const { requests, people } = foyer.state();
  await loseTheServers(foyer, () => simulator.control.offline(true));
  const lines = foyer.page.locator('.status-text');
  await expect(lines).toHaveText([/^Offline since \d\d:\d\d$/, /^Offline since \d\d:\d\d$/]);
  const item = await desk.tray.waitForItem(1_000);
  await item.waitFor(async () => (await item.tooltip()).includes('offline'), 5_000);
  expect(foyer.state().requests).toEqual(requests);
  expect(foyer.state().people.total).toBe(people.total);

  const colleague = simulator.people.at(3);
  simulator.control.arrive();
  simulator.control.setPresence({ uid: colleague.uid, category: 'IN_A_MEETING' });
  simulator.control.offline(false);
  await foyer.until(
    ({ accounts }) => accounts.every(({ status }) => status.kind === 'connected'),
    60_000,
  );
  await foyer.until((state) => state.requests.length === requests.length + 1, 60_000);
  await expect(lines).toHaveText(['Connected', 'Connected']);
  await desk.keyboard.press('ctrl+shift+space');
  await foyer.page.getByRole('combobox').fill(colleague.email);
  const found = foyer.page.getByRole('option').first();
  await expect(found).toContainText('In a meeting', { timeout: 15_000 });
});

for (const restarted of [false, true]) {
  const until = restarted ? 'over a restart, ' : '';
  test(`an answer given offline is kept ${until}until the network is back, and given once`, async ({
    foyer,
    simulator,
    desk,
    open,
  }) => {
    const [request] = foyer.state().requests;
    await loseTheServers(foyer, () => simulator.control.offline(true));
    const card = ({ page }: Foyer) => page.getByRole('article', { name: request?.name ?? '' });
    await desk.keyboard.press('ctrl+shift+space');
    await foyer.until(({ opening }) => opening.visible);
    await card(foyer).getByRole('button', { name: 'Accept' }).click();
    await expect(card(foyer)).toContainText('Will be accepted as soon as the network is back.');
    await expect
      .poll(() => keptAnswers(foyer))
      .toMatchObject({
        answers: [{ answer: 'accept', request: { id: request?.id } }],
      });
    expect(simulator.control.record().accepts).toEqual({});

    let now = foyer;
    if (restarted) {
      await foyer.quit();
      now = await open({ profile: foyer.profile });
      await now.until(() => isOffline(now), 30_000);
      await expect(card(now)).toContainText('Will be accepted as soon as the network is back.');
    }
    simulator.control.offline(false);
    await now.until(
      ({ requests }) => requests.length === 2 && requests.every(({ id }) => id !== request?.id),
      60_000,
    );
    await expect.poll(() => keptAnswers(now)).toMatchObject({ answers: [] });
    expect(simulator.control.record().accepts).toEqual({ [request?.userId ?? '']: 1 });
    const posts = simulator.log.filter(({ path }) => path.endsWith('/connection/accept'));
    expect(posts).toHaveLength(1);
  });
}

test('what was answered elsewhere meanwhile is not answered again', async ({
  foyer,
  simulator,
}) => {
  const [request] = foyer.state().requests;
  await loseTheServers(foyer, () => simulator.control.offline(true));
  await foyer.page.evaluate(
    (id) => window.foyer.answerRequest({ requestId: id, answer: 'accept' }),
    request?.id ?? '',
  );
  simulator.control.answerElsewhere({ userId: Number(request?.userId), answer: 'rejected' });
  simulator.control.offline(false);
  await foyer.until(({ requests }) => requests.length === 2, 60_000);
  await expect.poll(() => keptAnswers(foyer)).toMatchObject({ answers: [] });
  expect(simulator.control.record()).toMatchObject({ accepts: {}, rejects: {} });
  expect(simulator.log.filter(({ path }) => path.endsWith('/connection/accept'))).toEqual([]);
});
