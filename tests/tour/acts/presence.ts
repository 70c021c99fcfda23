import type { PersonRow, PresenceCategory } from '../../../preload/contract.ts';
import type { Tour } from '../stage.ts';

const rowsAtOnce = 200;
const inAMeeting: PresenceCategory = 'in-a-meeting';

/** Looks at who is in, and sees somebody go into a meeting. */
export async function presence({ report, pictures, desk, simulator, foyer }: Tour): Promise<void> {
  const { page } = foyer;
  report.chapter('Who is in?');
  await report.step('The list', async () => {
    await desk.keyboard.press('Escape');
    const { people } = await foyer.until(({ people }) => people.total > 0 && !people.loading);
    await page.getByRole('option').first().waitFor();
    const available = (await allRows(foyer)).filter((row) => row.presence === 'available');
    return `${people.total} people of both systems, ${available.length} of them available`;
  });
  await pictures.take(page, 'people');

  await report.step('Somebody goes into a meeting, Ctrl+R', async () => {
    const rows = await someRows(foyer, 0);
    const row = rows.find((row) => row.presence !== inAMeeting && uidOf(row, simulator));
    if (row === undefined) throw new Error('Nobody in the list has a presence of the pod.');
    simulator.control.setPresence({ uid: uidOf(row, simulator) ?? 0, category: 'IN_A_MEETING' });
    await desk.keyboard.press('ctrl+r');
    await page.getByRole('option', { name: row.name }).getByText('In a meeting').waitFor();
    return `the row of ${row.name} says so`;
  });
}

async function allRows(foyer: Tour['foyer']): Promise<PersonRow[]> {
  const rows: PersonRow[] = [];
  for (let from = 0; from < foyer.state().people.total; from += rowsAtOnce) {
    rows.push(...(await someRows(foyer, from)));
  }
  return rows;
}

async function someRows({ page }: Tour['foyer'], from: number): Promise<readonly PersonRow[]> {
  const question = { query: '', from, count: rowsAtOnce };
  const outcome = await page.evaluate((asked) => window.foyer.listPeople(asked), question);
  if (!outcome.ok) throw new Error(`The list of people was refused: ${outcome.problem.code}.`);
  return outcome.value.rows;
}

function uidOf(row: PersonRow, simulator: Tour['simulator']): number | undefined {
  return row.systems.includes('symphony') ? simulator.people.byEmail(row.address)?.uid : undefined;
}
