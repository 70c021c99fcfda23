import type { Locator, Page } from '@playwright/test';
import type { PersonRow } from '../../preload/contract.ts';
import type { Desk } from '../desk/index.ts';
import { signInInBrowser } from '../simulator/person.ts';
import { expect, test } from './fixtures.ts';
import { nextSignIn } from './foyer.ts';
import { statusOf, wayInto } from './steps.ts';

const mostSteps = 60;

/** Presses a key of the real keyboard until this has the focus. */
async function goWith(desk: Desk, key: 'Tab' | 'Down', wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let step = 0; step < mostSteps; step += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    const before = await wanted.page().evaluateHandle(() => document.activeElement);
    await desk.keyboard.press(key);
    await wanted.page().waitForFunction((was) => document.activeElement !== was, before);
  }
  throw new Error(`The keyboard does not reach ${wanted}`);
}

/** Somebody with a direct space whose presence is told, as soon as it is. */
async function somebodyInBoth(page: Page): Promise<PersonRow> {
  let found: PersonRow | undefined;
  const look = async () => {
    const question = { query: '', from: 0, count: 200 };
    const told = await page.evaluate((asked) => window.foyer.listPeople(asked), question);
    found = (told.ok ? told.value.rows : []).find(
      ({ systems, presence, name }) =>
        systems.length === 2 && presence !== null && /^[a-z]{4}/i.test(name),
    );
    return found !== undefined;
  };
  await expect.poll(look).toBe(true);
  if (!found) throw new Error('Nobody is in both systems');
  return found;
}

test('from nothing to an open space and two answers, by the keyboard alone', async ({
  open,
  desk,
  simulator,
}) => {
  const foyer = await open();
  const { page } = foyer;
  const { keyboard } = desk;
  // Whoever has no account yet is welcomed at the start.
  await foyer.until(({ opening }) => opening.visible);
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });

  await goWith(desk, 'Tab', wayInto(page, 'spaces'));
  await keyboard.press('Return');
  await signInInBrowser(await nextSignIn(desk), simulator.credentials.avaya);
  await expect(statusOf(page, 'spaces')).toContainText('Connected');

  // Back from the browser: the shortcut is the way in from now on.
  if (!foyer.state().opening.visible) await keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
  await keyboard.press('ctrl+comma');
  await goWith(desk, 'Tab', page.getByRole('navigation').getByRole('button', { name: 'Accounts' }));
  await keyboard.press('Return');
  await goWith(desk, 'Tab', wayInto(page, 'symphony'));
  await keyboard.press('Return');
  const signIn = page.getByRole('button', { name: 'Sign in', exact: true });
  await goWith(desk, 'Tab', signIn);
  await keyboard.press('Return');
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  const { requests } = await foyer.until((state) => state.requests.length === 3);

  await keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
  const [first, second] = requests;
  await goWith(desk, 'Tab', page.getByRole('article', { name: first?.name ?? '' }));
  await keyboard.press('a');
  await foyer.until((state) => state.requests.length === 2);
  await goWith(desk, 'Tab', page.getByRole('article', { name: second?.name ?? '' }));
  await keyboard.press('r');
  await foyer.until((state) => state.requests.length === 1);
  expect(simulator.control.record()).toMatchObject({
    accepts: { [first?.userId ?? '']: 1 },
    rejects: { [second?.userId ?? '']: 1 },
  });

  await goWith(desk, 'Tab', page.getByRole('combobox'));
  const person = await somebodyInBoth(page);
  await keyboard.type(person.name.slice(0, 3));
  const wanted = page.getByRole('option', { name: person.name }).first();
  await expect(wanted).toBeVisible();
  while ((await wanted.getAttribute('aria-selected')) !== 'true') await keyboard.press('Down');
  // Who is in is told to those who listen, too.
  await expect(wanted).toHaveAccessibleName(
    /Available|Busy|Away|Offline|meeting|phone|disturb|back/,
  );
  await keyboard.press('Return');
  await desk.browser.waitForUrl((url) => /\/spaces\/[0-9a-f]{24}$/.test(url), 10_000);
});
