import { firstRows, settledRows } from '../rows.ts';
import type { Tour } from '../stage.ts';

/** Reaches somebody as quickly as Foyer can: the shortcut, three letters, Enter. */
export async function launch(tour: Tour): Promise<void> {
  const { report, pictures, desk, foyer } = tour;
  const { page } = foyer;
  const { name, letters } = await somebody(tour);
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
  await settledRows(tour, letters);
  await pictures.take(page, 'three-letters');
  await report.step('Enter opens the direct space in the browser', async () => {
    await desk.keyboard.press('Return');
    const address = await desk.browser.waitForUrl((url) => url.includes('/spaces/'), 10_000);
    await foyer.until(({ opening }) => !opening.visible);
    return address;
  });
}

/** A colleague with a direct space whom the first three letters of the name find first. */
async function somebody(tour: Tour) {
  const { simulator } = tour;
  for (const person of simulator.people) {
    if (person === simulator.me || !person.inSpaces || !/^[a-z]{4}/i.test(person.given)) continue;
    const letters = person.given.slice(0, 3).toLowerCase();
    const [first] = await firstRows(tour, letters);
    if (first?.address === person.email) return { name: person.displayName, letters };
  }
  throw new Error('Three letters find nobody first.');
}
