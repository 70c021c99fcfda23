import type { Person } from '../simulator/index.ts';
import {
  answerDialogs,
  asked,
  callPopover,
  goTo,
  goToEntry,
  openCommand,
  picture,
  signInToPod,
  smallPicture,
} from './commands-desk.ts';
import { expect, test } from './fixtures.ts';

/** A colleague in both systems whose name can be typed. */
function colleague(people: Iterable<Person>, me: Person): Person {
  for (const person of people) {
    const typed = /^[A-Za-z]{3,}$/.test(person.given) && /^[A-Za-z]{3,}$/.test(person.family);
    const inBoth = person.inSymphony && person.inSpaces && !person.outsider;
    if (person !== me && inBoth && typed) return person;
  }
  throw new Error('Nobody can be typed');
}

test('five commands from the palette by keyboard alone, the last one destroys', async ({
  open,
  desk,
  simulator,
}) => {
  test.setTimeout(120_000);
  const foyer = await open();
  const { page, app } = foyer;
  await signInToPod(foyer, simulator, 'administrator');
  await foyer.signInToSpaces();
  await foyer.until(({ people }) => people.total >= 200 && !people.loading);
  await answerDialogs(app, 1);
  await callPopover(foyer, desk);
  const keys = page.keyboard;
  const answered = page.getByRole('heading', { name: /^Answered in/ });
  const dialogs = () => asked(app);

  await keys.type('>');
  await expect(page.getByRole('option', { name: 'Symphony' })).toHaveCount(62);
  await picture(page, '01-palette');
  await smallPicture(foyer, '01-palette');

  // One: find rooms, and read the answer.
  await openCommand(page, 'find room', 'Find rooms');
  await keys.type('all');
  await picture(page, '02-form');
  await keys.press('Enter');
  await expect(answered).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Morning call' })).toBeVisible();
  await picture(page, '03-table');
  await smallPicture(foyer, '03-table');
  await keys.press('Escape');
  await keys.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();

  // Two: make a room. Main asks first.
  await openCommand(page, 'make room', 'Make a room');
  await goToEntry(page, 'Name of the room');
  await keys.type('Treasury desk');
  await goToEntry(page, 'What the room is about');
  await keys.type('Cash and funding');
  await picture(page, '04-make-a-room');
  await keys.press('Control+Enter');
  await expect(answered).toBeVisible();
  await picture(page, '05-card');
  expect(await dialogs()).toEqual([
    expect.objectContaining({
      message: 'Make a room?',
      buttons: ['Cancel', 'Make'],
      defaultId: 0,
      cancelId: 0,
      detail: expect.stringContaining('Name of the room: Treasury desk'),
    }),
  ]);
  const made = await page
    .locator('.result-facts div', { hasText: /^Id/ })
    .locator('dd')
    .innerText();
  await keys.press('Escape');
  await keys.press('Escape');

  // Three: put a colleague into it, picked by name.
  const person = colleague(simulator.people, simulator.me);
  await openCommand(page, 'add person room', 'Add a person to a room');
  await keys.type(made);
  await goToEntry(page, /^The person/);
  await keys.type(`${person.given} ${person.family}`);
  await expect(page.getByRole('option', { name: person.displayName }).first()).toBeVisible();
  await picture(page, '06-people');
  await smallPicture(foyer, '06-people');
  await keys.press('Enter');
  await expect(page.getByLabel(/^The person/)).toHaveValue(person.displayName);
  await keys.press('Control+Enter');
  await expect(answered).toBeVisible();
  expect((await dialogs()).at(-1)?.detail).toContain(`The person: ${person.displayName}`);
  await keys.press('Escape');
  await keys.press('Escape');

  // Four: a list with names in place of numbers.
  await openCommand(page, 'members of a room', 'List the members of a room');
  await keys.type(made);
  await keys.press('Enter');
  await expect(page.getByRole('cell', { name: person.displayName })).toBeVisible();
  await picture(page, '07-members');
  await keys.press('Escape');
  await keys.press('Escape');

  // Five: deactivate the room, which needs the word and the dialog.
  await openCommand(page, 'deactivate room', 'Deactivate a room, or take it up again');
  await keys.type(made);
  await goToEntry(page, 'Yes');
  await keys.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'No' })).toBeChecked();
  await goToEntry(page, 'Type “deactivate” to confirm');
  await keys.type('deactivat');
  await keys.press('Enter');
  await expect(page.getByText('Type the word “deactivate”.')).toBeVisible();
  await picture(page, '08-typed-confirmation');
  expect(await dialogs()).toHaveLength(2);
  await keys.type('e');
  await keys.press('Enter');
  await expect(answered).toBeVisible();
  await picture(page, '09-deactivated');
  const last = (await dialogs()).at(-1);
  expect(last).toMatchObject({
    message: 'Deactivate the room “Treasury desk”?',
    buttons: ['Cancel', 'Deactivate'],
    defaultId: 0,
    cancelId: 0,
  });
  expect(last?.detail).toContain('It closes for everyone');
  expect(last?.detail).toContain(new URL(simulator.url).host);
  const closed = simulator.log.filter(({ path }) => path.includes('/setActive'));
  expect(closed).toHaveLength(1);
  expect(closed[0]).toMatchObject({ status: 200 });

  // What was used lately stands first now.
  await keys.press('Escape');
  await keys.press('Escape');
  await openCommand(page, '', 'Deactivate a room, or take it up again');
  await keys.press('Escape');
  await picture(page, '10-recent');
  await keys.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toBeFocused();
});

test('a cancelled dialog sends nothing', async ({ open, desk, simulator }) => {
  const foyer = await open();
  const { page, app } = foyer;
  await signInToPod(foyer, simulator, 'administrator');
  await answerDialogs(app, 0);
  await callPopover(foyer, desk);
  await openCommand(page, 'make a room', 'Make a room');
  await goToEntry(page, 'Name of the room');
  await page.keyboard.type('Never made');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nothing was sent.')).toBeVisible();
  expect(simulator.log.filter(({ path }) => path.includes('/room/create'))).toEqual([]);
});

test('a 403 becomes a sentence, and the command steps back', async ({ open, desk, simulator }) => {
  const foyer = await open();
  const { page } = foyer;
  await signInToPod(foyer, simulator, 'symphony');
  await callPopover(foyer, desk);
  await openCommand(page, 'list everyone', 'List everyone in the company');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('does not allow this.');
  await expect(alert).toContainText('Your account lacks the permission for it.');
  await expect(alert).toContainText('Status 403');
  await picture(page, '11-not-allowed');
  await page.keyboard.press('Escape');
  const refused = page.getByRole('option', { name: 'List everyone in the company' });
  await expect(refused).toContainText('does not allow this.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('>');
  await expect(page.getByText('Not for your account')).toBeAttached();
  await expect(page.getByRole('option').last()).toContainText('List everyone in the company');
  await page.keyboard.press('End');
  await picture(page, '12-not-for-your-account');
});

test('204 is an answer, a long wait can be cancelled, and pages follow each other', async ({
  open,
  desk,
  simulator,
}) => {
  const foyer = await open();
  const { page } = foyer;
  await signInToPod(foyer, simulator, 'administrator');
  await callPopover(foyer, desk);
  await openCommand(page, 'user.find', 'Find a person');
  await goToEntry(page, 'E-mail address');
  await page.keyboard.type('nobody');
  await expect(page.getByText('This is no e-mail address.')).toBeVisible();
  await page.keyboard.type('@nowhere.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is nothing', { exact: true })).toBeVisible();
  await picture(page, '13-nothing');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await openCommand(page, 'trusted certificates', 'List the trusted certificates of the company');
  await goToEntry(page, /How many to show/);
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 rows')).toBeVisible();
  await goTo(page, page.getByRole('button', { name: 'Next page' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 row', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  simulator.control.fail({ path: '/symphony/pod/v1/sessioninfo', mode: 'hang' });
  await openCommand(page, 'who is signed in', 'Show who is signed in');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await picture(page, '14-running');
  await page.keyboard.press('Escape');
  await expect(page.getByText('You cancelled this.')).toBeVisible();
});
