import type { Tour } from '../stage.ts';

/** Reaches somebody as quickly as Foyer can: the shortcut, three letters, Enter. */
export async function launch({ report, pictures, desk, simulator, foyer }: Tour): Promise<void> {
  const { page } = foyer;
  const { name, letters } = await somebody(simulator, foyer);
  report.chapter('Take me to them');
  await report.step('Esc puts Foyer away, Ctrl+Shift+Space brings it back', async () => {
    await desk.keyboard.press('Escape');
    await foyer.until(({ opening }) => !opening.visible);
    await desk.keyboard.press('ctrl+shift+space');
    await foyer.until(({ opening }) => opening.visible);
    await page.locator('input[role=combobox]:focus').waitFor();
    return 'the cursor is in the search field';
  });
  await report.step(`Three letters, “${letters}”`, async () => {
    await desk.keyboard.type(letters);
    await page.getByRole('option', { name, selected: true }).waitFor();
    return `${name} comes first`;
  });
  // Whoever is faster than the pod's presence needs none; a picture is better with it.
  await page.locator('[role=option] [data-presence]').first().waitFor();
  await pictures.take(page, 'three-letters');
  await report.step('Enter opens the direct space in the browser', async () => {
    await desk.keyboard.press('Return');
    const address = await desk.browser.waitForUrl((url) => url.includes('/spaces/'), 10_000);
    await foyer.until(({ opening }) => !opening.visible);
    return address;
  });
}

/** A colleague with a direct space whom the first three letters of the name find first. */
async function somebody(simulator: Tour['simulator'], { page }: Tour['foyer']) {
  for (const person of simulator.people) {
    if (person === simulator.me || !person.inSpaces || !/^[a-z]{4}/i.test(person.given)) continue;
    const letters = person.given.slice(0, 3).toLowerCase();
    const question = { query: letters, from: 0, count: 1 };
    const outcome = await page.evaluate((asked) => window.foyer.listPeople(asked), question);
    if (outcome.ok && outcome.value.rows[0]?.address === person.email) {
      return { name: person.displayName, letters };
    }
  }
  throw new Error('Three letters find nobody first.');
}
