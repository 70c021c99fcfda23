import type { PersonRow, PresenceCategory } from '../../../preload/contract.ts';
import type { Tour } from '../stage.ts';

/** As many rows as are in view; Foyer asks the pod about no more. */
const inView = 6;
const inAMeeting: PresenceCategory = 'in-a-meeting';

/** Looks at who is in, and sees somebody go into a meeting. */
export async function presence(tour: Tour): Promise<void> {
  const { report, pictures, desk, simulator, foyer } = tour;
  report.chapter('Who is in?');
  await report.step('The list', async () => {
    await desk.keyboard.press('Escape');
    const { people } = await foyer.until(({ people }) => people.total > 0 && !people.loading);
    const available = (await settledRows(tour)).filter((row) => row.presence === 'available');
    return `${people.total} people; of the first ${inView}, ${available.length} are available`;
  });
  await pictures.take(foyer.page, 'people');

  await report.step('Somebody goes into a meeting; Ctrl+R looks again', async () => {
    const rows = await firstRows(foyer);
    const row = rows.find((row) => row.presence && row.presence !== inAMeeting);
    const person = row && simulator.people.byEmail(row.address);
    if (person === undefined) throw new Error('Nobody in view has a presence.');
    simulator.control.setPresence({ uid: person.uid, category: 'IN_A_MEETING' });
    await desk.keyboard.press('ctrl+r');
    await foyer.page
      .getByRole('option', { name: row?.name ?? '' })
      .getByText('In a meeting')
      .waitFor();
    return `the row of ${row?.name} says so`;
  });
}

/** The rows in view, once the presence of everybody there who is on Symphony is known. */
async function settledRows({ simulator, foyer }: Tour): Promise<readonly PersonRow[]> {
  for (;;) {
    const { revision } = foyer.state().people;
    const rows = await firstRows(foyer);
    const isOnSymphony = ({ address }: PersonRow) => simulator.people.byEmail(address)?.inSymphony;
    if (rows.every((row) => row.presence !== null || !isOnSymphony(row))) return rows;
    await foyer.until(({ people }) => people.revision > revision);
  }
}

async function firstRows({ page }: Tour['foyer']): Promise<readonly PersonRow[]> {
  await page.getByRole('option').first().waitFor();
  const question = { query: '', from: 0, count: inView };
  const outcome = await page.evaluate((asked) => window.foyer.listPeople(asked), question);
  if (!outcome.ok) throw new Error(`The list of people was refused: ${outcome.problem.code}.`);
  return outcome.value.rows;
}
