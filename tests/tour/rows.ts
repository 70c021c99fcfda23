import type { PersonRow } from '../../preload/contract.ts';
import type { Tour } from './stage.ts';

/** As many rows as are surely in view; Foyer asks the pod about no more. */
export const rowsInView = 6;

/** The first rows for a query, as the page gets them too. */
export async function firstRows({ foyer }: Tour, query = ''): Promise<readonly PersonRow[]> {
  const question = { query, from: 0, count: rowsInView };
  const outcome = await foyer.page.evaluate((asked) => window.foyer.listPeople(asked), question);
  if (!outcome.ok) throw new Error(`The list of people was refused: ${outcome.problem.code}.`);
  return outcome.value.rows;
}

/** The same, once the page shows the presence of everybody among them who is on Symphony. */
export async function settledRows(tour: Tour, query = ''): Promise<readonly PersonRow[]> {
  const { simulator, foyer } = tour;
  await foyer.page.getByRole('option').first().waitFor();
  for (const { name, address } of await firstRows(tour, query)) {
    if (!simulator.people.byEmail(address)?.inSymphony) continue;
    await foyer.page.getByRole('option', { name }).locator('[data-presence]').first().waitFor();
  }
  return firstRows(tour, query);
}
