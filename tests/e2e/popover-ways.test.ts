import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const search = ({ page }: Foyer) => page.getByRole('combobox');
const selected = ({ page }: Foyer) => page.locator('[role=option][aria-selected=true]');

/** People whom Foyer knows to be in both systems, as soon as it knows so of so many. */
async function inBoth({ page, until }: Foyer, count: number) {
  await until(({ people }) => !people.loading);
  const question = { query: '', from: 0, count: 100 };
  const both = async () => {
    const answer = await page.evaluate((asked) => window.foyer.listPeople(asked), question);
    if (!answer.ok) return [];
    return answer.value.rows.filter(({ systems, address }) => systems.length === 2 && address);
  };
  await expect.poll(async () => (await both()).length).toBeGreaterThanOrEqual(count);
  return both();
}

async function openPopover(foyer: Foyer, desk: Desk) {
  await foyer.until(({ people }) => !people.loading);
  await desk.keyboard.press('ctrl+shift+space');
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
}

/** Types an address, with the one who has it chosen in the end. */
async function choose(foyer: Foyer, desk: Desk, person: { address: string; name: string }) {
  await desk.keyboard.type(person.address);
  await expect(search(foyer)).toHaveValue(person.address);
  await expect(selected(foyer).locator('.person-name')).toHaveText(person.name);
}

test('a way that is refused says why, and the next one is one key away', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [colleague] = await inBoth(foyer, 1);
  if (!colleague) throw new Error('Nobody is in both systems');
  simulator.control.fail({ path: /\/spaces\/direct\//, mode: 'status', status: 403 });
  await openPopover(foyer, desk);
  await choose(foyer, desk, colleague);
  await expect(selected(foyer).locator('.person-way')).toHaveText('Direct space');
  await desk.keyboard.press('Return');
  const strip = foyer.page.getByRole('alert');
  await expect(strip).toContainText('Instead: Chat in Symphony');
  expect(foyer.state().opening.visible).toBe(true);
  await desk.keyboard.press('Return');
  await desk.browser.waitForUrl((url) => url.startsWith('symphony:'), 5_000);
  await foyer.until(({ opening }) => !opening.visible);
});

test('a way of its own letter is gone, and comes first the next time', async ({ foyer, desk }) => {
  const [colleague] = await inBoth(foyer, 1);
  if (!colleague) throw new Error('Nobody is in both systems');
  await openPopover(foyer, desk);
  await choose(foyer, desk, colleague);
  await desk.keyboard.press('Right');
  await expect(foyer.page.getByRole('menuitem', { name: 'Chat in Symphony' })).toBeVisible();
  await desk.keyboard.press('c');
  await desk.browser.waitForUrl((url) => url.startsWith('symphony:'), 5_000);
  await foyer.until(({ opening }) => !opening.visible);
  await openPopover(foyer, desk);
  await choose(foyer, desk, colleague);
  await expect(selected(foyer).locator('.person-way')).toHaveText('Chat in Symphony');
});

test('the link is copied by one key', async ({ foyer, desk }) => {
  const [colleague] = await inBoth(foyer, 1);
  if (!colleague) throw new Error('Nobody is in both systems');
  await openPopover(foyer, desk);
  await choose(foyer, desk, colleague);
  await desk.keyboard.press('ctrl+c');
  await expect(foyer.page.getByText('The link was copied.')).toBeVisible();
  const copied = await foyer.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('/spaces/');
});

test('several are picked by keys, meet in one chat, or get a new space', async ({
  foyer,
  desk,
}) => {
  const [one, other] = await inBoth(foyer, 2);
  if (!one || !other) throw new Error('Too few are in both systems');
  const pickBoth = async () => {
    await openPopover(foyer, desk);
    for (const person of [one, other]) {
      await choose(foyer, desk, person);
      await desk.keyboard.press('shift+Return');
      const chip = foyer.page.getByRole('button', { name: `Remove \u2068${person.name}` });
      await expect(chip).toBeVisible();
    }
    await expect(foyer.page.getByText('2 picked')).toBeVisible();
  };
  await pickBoth();
  await desk.keyboard.press('Return');
  await desk.browser.waitForUrl((url) => url.startsWith('symphony://?streamId='), 5_000);
  await foyer.until(({ opening }) => !opening.visible);
  await pickBoth();
  await desk.keyboard.press('ctrl+Return');
  await expect(foyer.page.getByRole('heading', { name: 'New space' })).toBeAttached();
  for (const { name } of [one, other]) {
    await expect(foyer.page.locator('main.view')).toContainText(name);
  }
});

test('who is not known is one line away', async ({ foyer, desk }) => {
  await openPopover(foyer, desk);
  await desk.keyboard.type('nobody.yet@elsewhere.example');
  await expect(foyer.page.getByRole('button', { name: 'Invite' })).toBeVisible();
  await desk.keyboard.press('Return');
  await expect(foyer.page.getByRole('heading', { name: 'New space' })).toBeAttached();
  await expect(foyer.page.locator('main.view')).toContainText('nobody.yet@elsewhere.example');
});

test('what is pasted is looked at first: an invitation, or the first letters of a huge text', async ({
  foyer,
  desk,
  simulator,
}) => {
  const put = (text: string) =>
    foyer.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
  await openPopover(foyer, desk);
  await put('x'.repeat(1_000_000));
  await desk.keyboard.press('ctrl+v');
  await expect(search(foyer)).toHaveValue('x'.repeat(200));
  await desk.keyboard.press('Escape');
  await expect(search(foyer)).toHaveValue('');
  const spaceId = simulator.control.createSpace({ title: 'Tea & cake' });
  await put(simulator.control.inviteToSpace({ spaceId }).link);
  await desk.keyboard.press('ctrl+v');
  await expect(foyer.page.getByRole('button', { name: 'Tea & cake' })).toBeVisible();
  await expect(search(foyer)).toHaveValue('');
  await desk.keyboard.press('Return');
  await expect(foyer.page.getByRole('heading', { name: 'Invitation' })).toBeAttached();
});
