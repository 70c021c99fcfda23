import type { SystemName } from '../../../preload/contract.ts';
import { nextSignIn } from '../../e2e/foyer.ts';
import { signInInBrowser } from '../../simulator/person.ts';
import type { Tour } from '../stage.ts';

/** Signs in to both systems by the buttons of the popover. */
export async function signIn(tour: Tour): Promise<void> {
  const { report, pictures, desk, foyer } = tour;
  report.chapter('Signing in');
  await foyer.until(({ opening }) => opening.visible);
  await pictures.take(foyer.page, 'welcome');
  await signInToSpaces(tour);
  await signInToSymphony(tour);
  await report.step('Both sign-ins are in the keyring', async () => {
    const items = await desk.keyring.all(foyer.profile.service);
    if (items.length === 0) throw new Error('The keyring is empty.');
    return `secret-tool finds ${items.length} items from outside`;
  });
  await pictures.take(foyer.page, 'accounts');
}

async function signInToSpaces({ report, pictures, desk, simulator, foyer }: Tour) {
  const { page } = foyer;
  let address = '';
  await report.step('Avaya Spaces: a click opens its sign-in page in the browser', async () => {
    await page.getByRole('button', { name: 'Avaya Spaces' }).click();
    address = await nextSignIn(desk);
    await page.getByText('Waiting for your browser').waitFor();
  });
  await pictures.take(page, 'waiting-for-the-browser');
  await report.step('Password and consent given there, Foyer goes on by itself', async () => {
    await signInInBrowser(address, simulator.credentials.avaya);
    return nameOf(await connected(foyer, 'spaces'));
  });
}

async function signInToSymphony({ report, pictures, foyer }: Tour) {
  const { page } = foyer;
  await report.step('Symphony: its form knows pod, user name and key file', async () => {
    await page.getByRole('list', { name: 'Accounts' }).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Symphony' }).last().click();
    await page.getByRole('heading', { name: 'Sign in to Symphony' }).waitFor();
  });
  await pictures.take(page, 'symphony');
  await report.step('Its pod takes the signature of the key', async () => {
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    return nameOf(await connected(foyer, 'symphony'));
  });
}

/** Waits until an account of a system is connected. */
export async function connected(foyer: Tour['foyer'], system: SystemName) {
  const account = () =>
    foyer
      .state()
      .accounts.find((known) => known.system === system && known.status.kind === 'connected');
  await foyer.until(() => account() !== undefined);
  return account();
}

function nameOf(account: Awaited<ReturnType<typeof connected>>): string {
  return `connected as ${account?.name}`;
}
