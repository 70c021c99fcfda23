import type { Page } from '@playwright/test';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { Simulator } from '../simulator/index.ts';
import { callPopover, expectOnView, goTo } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

function invite(
  simulator: Simulator,
  more: { email?: string; pin?: string; closed?: boolean } = {},
) {
  const { email, ...wish } = more;
  const spaceId = simulator.control.createSpace({ title: 'Tea & cake', ...wish });
  return { spaceId, ...simulator.control.inviteToSpace({ spaceId, ...(email ? { email } : {}) }) };
}

/** Copies a text, pastes it into the search, and takes what Foyer offers. */
async function paste({ app, page }: Foyer, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, it) => clipboard.writeText(it), text);
  await page.keyboard.press('Control+v');
  await expect(page.locator('.offer')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Invitation' })).toBeVisible();
}

const joinAs = (page: Page) => page.getByRole('button', { name: /^Join as (?!a guest)/ });

test('by keyboard: a pasted invitation is looked at, followed, and the space is open', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { page } = foyer;
  const { link, spaceId } = invite(simulator);
  await callPopover(foyer, desk);
  await paste(foyer, link);
  await expect(page.locator('.invitation-space')).toHaveText('Tea & cake');
  await expect(joinAs(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
  expect(simulator.control.spacesRecord().joins).toHaveLength(1);
});

test('by keyboard: as a guest with a name, where nobody is signed in', async ({
  open,
  simulator,
  desk,
}) => {
  const foyer = await open();
  const { page } = foyer;
  const { link, spaceId } = invite(simulator);
  const again = await desk.spawn(electronRuntime().executable, [
    ...electronArguments(),
    `--user-data-dir=${foyer.profile.folder}`,
    `foyer://join?link=${encodeURIComponent(link)}`,
  ]);
  await new Promise((ended) => again.once('exit', ended));
  await expect(page.locator('.invitation-space')).toHaveText('Tea & cake');
  const name = page.getByRole('textbox', { name: 'Your name as a guest' });
  await goTo(page, name);
  await page.keyboard.type('Gil Guest');
  await page.keyboard.press('Enter');
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
  await expect(page.getByText('You came in as a guest.')).toBeVisible();
});

test('by keyboard: a PIN is asked for and entered', async ({ foyer, simulator, desk }) => {
  const { page } = foyer;
  const { link, spaceId } = invite(simulator, { pin: '2468' });
  await callPopover(foyer, desk);
  await paste(foyer, link);
  await expect(joinAs(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('This space asks for a PIN.')).toBeVisible();
  await expect(page.getByLabel('PIN of the space')).toBeFocused();
  await page.keyboard.type('1357');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This PIN does not open the space.')).toBeVisible();
  await page.getByLabel('PIN of the space').fill('2468');
  await page.keyboard.press('Enter');
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
});

test('who signed in but was not invited reads that they are a guest, or who keeps them out', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { page } = foyer;
  await callPopover(foyer, desk);
  await paste(foyer, invite(simulator, { email: 'somebody@else.example', closed: true }).link);
  await expect(joinAs(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Only those who were invited may join/)).toBeVisible();
  await expect(page.getByText(/Join with another account or as a guest/)).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Join as a guest' })).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await paste(foyer, invite(simulator, { email: 'somebody@else.example' }).link);
  await expect(joinAs(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('You came in as a guest.')).toBeVisible();
  await expect(page.getByText(/may be for another address than yours/)).toBeVisible();
});

test('what a hostile invitation says is text, in its own direction, and pushes nothing away', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { page } = foyer;
  await callPopover(foyer, desk);
  const title = await page.title();
  const told = {
    spaceName: `<img src=x onerror="document.title='owned'">\u202e${'x'.repeat(400_000)}`,
    inviterName: '\u2067<b>Jane</b>\u0000',
    inviterEmail: 'javascript:alert(1)',
  };
  const info = encodeURIComponent(Buffer.from(JSON.stringify(told)).toString('base64'));
  // Longer than is read: a link that long is taken without what it says.
  const short = { ...told, spaceName: told.spaceName.slice(0, 3_000) };
  const shortInfo = encodeURIComponent(Buffer.from(JSON.stringify(short)).toString('base64'));
  const { link } = invite(simulator);
  for (const [said, name] of [
    [info, 'A space without a name'],
    [shortInfo, /^<img src=x onerror=/],
  ] as const) {
    await paste(foyer, link.replace(/inviteInfo=.*/, `inviteInfo=${said}`));
    await expect(page.locator('.invitation-space')).toHaveText(name);
    expect(await page.locator('.invitation img, .invitation b').count()).toBe(0);
    expect(await page.locator('.invitation').innerText()).not.toMatch(/[\u202e\u2067]/);
    expect(await page.title()).toBe(title);
    await expectOnView(joinAs(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
  }
});

test('an invitation in the clipboard waits in a strip, and goes when it is put away', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { page } = foyer;
  await page.evaluate(() => window.foyer.changeSettings({ watchClipboard: true }));
  await foyer.app.evaluate(
    ({ clipboard }, it) => clipboard.writeText(it),
    `See you: ${invite(simulator).link}`,
  );
  await callPopover(foyer, desk);
  await expect(page.getByText(/“Tea & cake”/)).toBeVisible();
  const { invitation } = foyer.state();
  await page.evaluate((it) => window.foyer.dismissInvitation(it), {
    invitationId: invitation?.id ?? '',
  });
  await expect(page.getByText(/“Tea & cake”/)).toHaveCount(0);
});
