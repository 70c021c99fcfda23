import type { Person } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';

/** A colleague whom three letters single out well enough, with their direct space. */
function somebody(people: Iterable<Person>, me: Person): Person {
  for (const person of people) {
    if (person !== me && person.inSpaces && !person.outsider && /^[a-z]{4,}/i.test(person.given)) {
      return person;
    }
  }
  throw new Error('Nobody to reach');
}

test('the shortcut, three letters and Enter open the direct space of the person meant', async ({
  foyer,
  desk,
  simulator,
}) => {
  const person = somebody(simulator.people, simulator.me);
  await desk.keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
  expect(foyer.state().shortcut.status).toBe('working');

  await expect(foyer.page.getByRole('combobox')).toBeFocused();
  await desk.keyboard.type(person.given.slice(0, 3));
  const wanted = foyer.page.getByRole('option', { name: person.displayName }).first();
  await expect(wanted).toBeVisible();
  while ((await wanted.getAttribute('aria-selected')) !== 'true') {
    await desk.keyboard.press('Down');
  }
  await desk.keyboard.press('Return');

  const address = await desk.browser.waitForUrl((url) => url.includes('/spaces/'), 10_000);
  expect(address).toMatch(new RegExp(`^${simulator.endpoints.spaces.webUrl}/spaces/[0-9a-f]{24}$`));
  const asked = simulator.log.find(({ path }) => path.includes('/spaces/direct/user/'));
  expect(asked?.path).toContain(person.spacesId);
  const page = await fetch(address).then((response) => response.text());
  expect(page).toContain(person.displayName);
  await foyer.until(({ opening }) => !opening.visible);
  await foyer.until(({ recents }) => recents.length === 1);
});

test('Accept in the menu of the tray accepts, once, and nobody knocks any more', async ({
  foyer,
  desk,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  await item.waitFor(async () => (await item.tooltip()).includes('3 people are knocking'), 5_000);
  const icon = (await item.icon()).hash;
  const [request] = foyer.state().requests;
  const label = `${request?.name}, ${request?.company}`;

  await item.click([label, 'Accept']);
  await foyer.until(({ requests }) => requests.length === 2);
  expect(simulator.control.record().accepts).toEqual({ [request?.userId ?? '']: 1 });
  expect(simulator.control.record().rejects).toEqual({});
  await item.waitFor(async () => (await item.icon()).hash !== icon, 5_000);
  await item.waitFor(async () => (await item.tooltip()).includes('2 people are knocking'), 5_000);
});
