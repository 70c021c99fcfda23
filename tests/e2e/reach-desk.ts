import type { Outcome, PersonRow, Way } from '../../preload/contract.ts';
import type { Desk } from '../desk/index.ts';
import type { Person, Simulator } from '../simulator/index.ts';
import { expect } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

/** A colleague who is in both systems, and in the spaces that colleagues share. */
export function colleagues(simulator: Simulator): readonly Person[] {
  const found = [...simulator.people].filter(
    ({ inSpaces, inSymphony, index }) => inSpaces && inSymphony && index > 0,
  );
  if (found.length < 3) throw new Error('Too few people work here');
  return found;
}

/** The row of a person as the popover has it, found by their address, or by their name. */
export async function rowOf(
  foyer: Foyer,
  { email, displayName }: Pick<Person, 'email' | 'displayName'>,
): Promise<PersonRow> {
  const isThem = ({ address, name }: PersonRow) => address === email || name === displayName;
  const look = async (query: string) => {
    const question = { query, from: 0, count: 20 };
    const outcome = await foyer.page.evaluate((asked) => window.foyer.listPeople(asked), question);
    return outcome.ok ? outcome.value.rows.find(isThem) : undefined;
  };
  const find = async () => (await look(displayName)) ?? look(email);
  await expect.poll(find, { timeout: 10_000 }).toBeDefined();
  const row = await find();
  if (!row) throw new Error('They are gone again');
  return row;
}

/** All ways to a person, as the popover lists them. */
export async function waysTo(foyer: Foyer, personId: string): Promise<readonly Way[]> {
  const outcome: Outcome<readonly Way[]> = await foyer.page.evaluate(
    (id) => window.foyer.listWays({ personId: id }),
    personId,
  );
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** Opens the popover and types a person's address, until they are chosen. */
export async function choose(foyer: Foyer, desk: Desk, person: Person): Promise<void> {
  if (!foyer.state().opening.visible) await desk.keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
  await expect(foyer.page.getByRole('combobox')).toBeFocused();
  await desk.keyboard.type(person.email);
  const wanted = foyer.page.getByRole('option', { name: person.displayName }).first();
  await expect(wanted).toBeVisible({ timeout: 10_000 });
  while ((await wanted.getAttribute('aria-selected')) !== 'true') await desk.keyboard.press('Down');
}

/** What was copied last. */
export function clipboardOf({ app }: Foyer): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}
