import type { Account } from '../../../preload/contract.ts';
import type { Foyer } from '../../e2e/foyer.ts';
import type { Tour } from '../stage.ts';
import { connected } from './sign-in.ts';

/** Quits, starts again and is signed in without a question; then signs out, as one who leaves. */
export async function comingBack(tour: Tour, startAgain: () => Promise<Foyer>): Promise<void> {
  const { report, desk, foyer } = tour;
  report.chapter('Quitting and coming back');
  await report.step('“Quit Foyer” in the tray menu', async () => {
    const ended = foyer.app.waitForEvent('close');
    const item = await desk.tray.waitForItem(5_000);
    await item.click(['Quit Foyer']);
    await ended;
    const left = desk.notifications.open().length;
    if (left > 0) throw new Error(`It left ${left} notifications that nobody answers.`);
    return 'it ends, and leaves no notification behind';
  });
  let again = foyer;
  await report.step('Started once more', async () => {
    const before = await desk.browser.urls();
    again = await startAgain();
    await Promise.all([connected(again, 'spaces'), connected(again, 'symphony')]);
    if ((await desk.browser.urls()).length > before.length) throw new Error('It asked to sign in.');
    return 'signed in to both without a question';
  });
  await signOut({ ...tour, foyer: again });
}

async function signOut({ report, pictures, desk, simulator, foyer }: Tour) {
  const { page } = foyer;
  await report.step('Signed out of both', async () => {
    await desk.keyboard.press('ctrl+shift+space');
    await foyer.until(({ opening }) => opening.visible);
    await page.getByRole('list', { name: 'Accounts' }).getByRole('button').first().click();
    for (const account of foyer.state().accounts) await signOutOf(account, foyer);
    const left = await desk.keyring.all(foyer.profile.service);
    if (left.length > 0) throw new Error(`The keyring still holds ${left.length} items.`);
    const revoked = simulator.log.some(({ path }) => path.endsWith('/oauth2/revoke_token'));
    if (!revoked) throw new Error('The tokens of Avaya Spaces were not revoked.');
    return 'tokens revoked, the keyring is empty';
  });
  await pictures.take(page, 'signed-out');
}

async function signOutOf({ id }: Account, { page, until }: Foyer) {
  const card = page.getByRole('article').first();
  await card.getByRole('button', { name: 'Sign out…' }).click();
  await card.getByRole('button', { name: 'Sign out', exact: true }).click();
  await until(({ accounts }) => accounts.every((account) => account.id !== id));
}
