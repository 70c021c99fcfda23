import type { PresenceCategory } from '../../../preload/contract.ts';
import { firstRows, rowsInView, settledRows } from '../rows.ts';
import type { Tour } from '../stage.ts';

const inAMeeting: PresenceCategory = 'in-a-meeting';

/** Looks at who is in, and sees somebody go into a meeting. */
export async function presence(tour: Tour): Promise<void> {
  const { report, pictures, desk, simulator, foyer } = tour;
  report.chapter('Who is in?');
  await report.step('The list', async () => {
    await desk.keyboard.press('Escape');
    const { people } = await foyer.until(({ people }) => people.total > 0 && !people.loading);
    const available = (await settledRows(tour)).filter((row) => row.presence === 'available');
    return `${people.total} people; of the first ${rowsInView}, ${available.length} are available`;
  });
  await pictures.take(foyer.page, 'people');

  await report.step('Somebody goes into a meeting; Ctrl+R looks again', async () => {
    const rows = await firstRows(tour);
    const row = rows.find((row) => row.presence && row.presence !== inAMeeting);
    const person = row && simulator.people.byEmail(row.address);
    if (person === undefined) throw new Error('Nobody in view has a presence.');
    simulator.control.setPresence({ uid: person.uid, category: 'IN_A_MEETING' });
    await desk.keyboard.press('ctrl+r');
    const option = foyer.page.getByRole('option', { name: person.displayName });
    await option.getByText('In a meeting').waitFor();
    return `the row of ${person.displayName} says so`;
  });
}
