import type { Desk } from '../desk/index.ts';
import { type Simulator, startSimulator } from '../simulator/index.ts';
import { signInInBrowser } from '../simulator/person.ts';
import { callPopover } from './commands-desk.ts';
import { test as base, expect } from './fixtures.ts';
import { type Foyer, nextSignIn } from './foyer.ts';
import { goTo } from './steps.ts';

const options = { people: 20, accepted: 2, incoming: 1 };

/** A second company, with a pod and an environment of Spaces of its own. */
const test = base.extend<{ other: Simulator }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from it
  other: async ({}, use) => {
    const other = await startSimulator(options);
    await use(other);
    await other.close();
  },
});
test.use({ simulatorOptions: options });

const hostOf = ({ url }: Simulator) => new URL(url).host;

async function signInAtOther(foyer: Foyer, desk: Desk, other: Simulator): Promise<void> {
  const { page } = foyer;
  const { endpoints, credentials } = other;
  const pod = {
    podUrl: endpoints.symphony.podUrl,
    username: '',
    keyFile: '',
    sessionToken: credentials.symphony.mintSessionToken(),
  };
  const inSymphony = await page.evaluate((it) => window.foyer.signInToSymphony(it), pod);
  const settings = {
    spaces: { ...endpoints.spaces, clientId: credentials.avaya.clientId, redirectPort: 0 },
  };
  await page.evaluate((it) => window.foyer.changeSettings(it), settings);
  const inSpaces = page.evaluate(() => window.foyer.signInToSpaces());
  await signInInBrowser(await nextSignIn(desk), credentials.avaya);
  expect([inSymphony, await inSpaces]).toMatchObject([{ ok: true }, { ok: true }]);
  await foyer.until(({ requests, people }) => requests.length === 2 && !people.loading);
}

test('two accounts at each system are there at once: each answer goes to its own pod', async ({
  desk,
  foyer,
  simulator,
  other,
}) => {
  const { page } = foyer;
  await signInAtOther(foyer, desk, other);
  const ours = foyer.state().requests.find(({ accountId }) => accountId.endsWith(hostOf(other)));
  if (!ours) throw new Error('Nobody knocks at the other pod');

  await callPopover(foyer, desk);
  const card = page.locator(`[data-card="${ours.id}"]`);
  await expect(card).toContainText(hostOf(other));
  await card.press('a');
  await expect
    .poll(() => other.record.accepts.map(({ userId }) => String(userId)))
    .toEqual([ours.userId]);
  expect(simulator.record.accepts).toEqual([]);
  const left = await foyer.until(({ requests }) => requests.length === 1);
  expect(left.requests[0]?.accountId).toContain(hostOf(simulator));

  const total = foyer.state().people.total;
  await page.evaluate((accountId) => window.foyer.signOut({ accountId }), ours.accountId);
  const after = await foyer.until(({ accounts }) => accounts.length === 3);
  expect(after.requests).toHaveLength(1);
  expect(foyer.state().people.total).toBeGreaterThan(total / 2);
});

test('the first account is used, in the order of the person; one that is down holds nobody up', async ({
  desk,
  foyer,
  simulator,
  other,
}) => {
  const { page } = foyer;
  await signInAtOther(foyer, desk, other);
  const [, colleague] = [...simulator.people].filter(({ inSpaces }) => inSpaces);
  const found = await page.evaluate(
    (query) => window.foyer.listPeople({ query, from: 0, count: 1 }),
    colleague?.email ?? '',
  );
  const personId = found.ok ? (found.value.rows[0]?.id ?? '') : '';
  const reach = () => page.evaluate((id) => window.foyer.reach({ personId: id }), personId);
  const opened = (company: Simulator) =>
    desk.browser.waitForUrl((url) => url.startsWith(company.endpoints.spaces.webUrl), 5_000);

  expect(await reach()).toMatchObject({ value: { kind: 'opened' } });
  await opened(simulator);

  await callPopover(foyer, desk);
  await goTo(page, 'Accounts');
  const mine = foyer
    .state()
    .accounts.find(({ id }) => id.startsWith('spaces') && id.endsWith(hostOf(other)));
  const named = page.getByRole('article', { name: 'Avaya Spaces' });
  const card = named.filter({ hasText: hostOf(other) });
  for (const place of [2, 1, 0]) {
    await card.getByRole('button', { name: 'Sign out…' }).press('Alt+ArrowUp');
    await foyer.until(({ accounts }) => accounts[place]?.id === mine?.id);
  }
  await expect(
    page.getByRole('article').first().getByRole('button', { name: 'Sign out…' }),
  ).toBeFocused();
  expect(await reach()).toMatchObject({ value: { kind: 'opened' } });
  await opened(other);

  const before = (await desk.browser.urls()).length;
  other.control.offline(true);
  await page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ accounts }) => accounts[0]?.status.kind === 'offline');
  expect(await reach()).toMatchObject({ value: { kind: 'opened' } });
  const news = async () => (await desk.browser.urls()).slice(before);
  await expect.poll(news).toEqual([expect.stringContaining(simulator.endpoints.spaces.webUrl)]);
  simulator.control.arrive();
  await page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ requests }) => requests.length === 3);
});
