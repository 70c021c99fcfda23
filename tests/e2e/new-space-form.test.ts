import type { Page } from '@playwright/test';
import type { PersonRow } from '../../preload/contract.ts';
import { callPopover, goTo } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const outsider = 'olga@outside.example';

async function people(foyer: Foyer, fits: (row: PersonRow) => boolean): Promise<PersonRow[]> {
  await foyer.until((state) => !state.people.loading && state.people.total > 0);
  const page = await foyer.page.evaluate(() =>
    window.foyer.listPeople({ query: '', from: 0, count: 200 }),
  );
  return page.ok ? page.value.rows.filter(fits) : [];
}

const inSpaces = ({ systems, address }: PersonRow) => systems.includes('spaces') && address !== '';

/** From the form's first line: a title, then people by what names them. */
async function fillIn(page: Page, title: string, invited: readonly string[]): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  for (const [index, one] of invited.entries()) {
    await expect(page.getByRole('combobox', { name: 'People' })).toBeFocused();
    await page.keyboard.type(one);
    const found = page.getByRole('listbox', { name: 'People' }).getByRole('option');
    await expect(found.first()).toContainText(one);
    await page.keyboard.press('Enter');
    await expect(page.locator('.guest')).toHaveCount(index + 1);
  }
}

for (const [inform, label] of [
  ['server', 'Spaces'],
  ['client', 'I do'],
  ['outlook', 'Outlook'],
] as const) {
  test(`by keyboard: a space with two members and one outsider, told by ${inform}`, async ({
    foyer,
    simulator,
    desk,
  }) => {
    const { page } = foyer;
    const [first, second] = await people(foyer, inSpaces);
    await callPopover(foyer, desk);
    await page.keyboard.press('Control+n');
    await fillIn(page, 'Tea & cake', [first?.address ?? '', second?.address ?? '', outsider]);
    const choice = page.getByRole('radio', { name: label });
    await goTo(page, page.getByRole('radio', { checked: true }).first());
    while (!(await choice.isChecked())) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Enter');

    await expect(page.getByText('Your space is ready')).toBeVisible();
    await expect(page.getByText(outsider).first()).toBeVisible();
    const creations = simulator.log.filter(({ path }) => path.endsWith('/api/spaces/invite'));
    expect(creations.map(({ body }) => body)).toMatchObject([
      {
        topic: { title: 'Tea & cake', type: 'group' },
        invitees: [
          { inviteeType: 'userId' },
          { inviteeType: 'userId' },
          { inviteeType: 'email', invitee: outsider },
        ],
        informChannel: inform,
      },
    ]);
    expect(simulator.control.spacesRecord().spaces).toHaveLength(1);

    const send = page.getByRole('button', { name: 'Open in mail program' });
    if (inform === 'server') return expect(send).toHaveCount(0);
    await goTo(page, send);
    await page.keyboard.press('Enter');
    const mail = await desk.browser.waitForUrl((url) => url.startsWith('mailto:'), 5_000);
    expect(new URL(mail).searchParams.has('body')).toBe(inform === 'client');
  });
}

test('nothing that was typed is lost when the server fails', async ({ foyer, simulator, desk }) => {
  const { page } = foyer;
  await callPopover(foyer, desk);
  await page.keyboard.press('Control+n');
  await fillIn(page, 'Tea', [outsider]);
  simulator.control.fail({ path: /\/api\/spaces\/invite$/, mode: 'status', status: 403 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Tea');
  await expect(page.locator('.guest')).toContainText(outsider);
  simulator.control.heal();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Your space is ready')).toBeVisible();
  expect(simulator.control.spacesRecord().spaces).toHaveLength(1);
});

test('who cannot be invited stays in the form with the reason, and the space is made', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { page } = foyer;
  const [silent] = await people(
    foyer,
    ({ systems, address, name }) => !systems.includes('spaces') && address === '' && name !== '',
  );
  await callPopover(foyer, desk);
  await page.keyboard.press('Control+n');
  await fillIn(page, 'Tea', [outsider, silent?.name ?? '']);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Your space is ready')).toBeVisible();
  await expect(page.getByText(/Foyer knows no e-mail address of/)).toBeVisible();
  await expect(page.locator('.guest[data-failed=true]')).toContainText(silent?.name ?? '');
  expect(simulator.control.spacesRecord().invites).toMatchObject([
    { invitees: [{ invitee: outsider }] },
  ]);
});
