import { expect } from '@playwright/test';
import type { AppState } from '../../preload/contract.ts';
import type { Desk } from '../desk/index.ts';
import { nextSignIn } from '../e2e/foyer.ts';
import type { Simulator } from '../simulator/index.ts';
import { signInInBrowser } from '../simulator/person.ts';
import type { Installed } from './installed.ts';

/** Whether Foyer is in both systems. */
export const bothConnected = ({ accounts }: AppState): boolean =>
  accounts.length === 2 && accounts.every(({ status }) => status.kind === 'connected');

/** Signs in to both systems, the one with a key and the other in the browser. */
export async function signIn(
  foyer: Installed,
  desk: Desk,
  simulator: Simulator,
  keyFile: string,
): Promise<void> {
  const { podUrl } = simulator.endpoints.symphony;
  const { username } = simulator.credentials.symphony;
  const question = { podUrl, username, keyFile, sessionToken: '' };
  const symphony = await foyer.page.evaluate(
    (asked) => window.foyer.signInToSymphony(asked),
    question,
  );
  expect(symphony).toEqual({ ok: true });
  const spaces = foyer.page.evaluate(() => window.foyer.signInToSpaces());
  await signInInBrowser(await nextSignIn(desk), simulator.credentials.avaya);
  expect(await spaces).toEqual({ ok: true });
  await foyer.until(bothConnected);
  expect(foyer.state().accounts.map(({ kept }) => kept)).toEqual(['keychain', 'keychain']);
  await foyer.until(({ people, requests }) => !people.loading && requests.length === 3);
  await foyer.page.evaluate(() => window.foyer.hidePopover());
}

/** Opens somebody's direct space by the shortcut, the name and Enter. */
export async function launch(foyer: Installed, desk: Desk, simulator: Simulator): Promise<void> {
  const person = [...simulator.people].find(
    (one) => one !== simulator.me && one.inSpaces && !one.outsider && /^[a-z]{4,}/i.test(one.given),
  );
  if (person === undefined) throw new Error('Nobody to reach');
  await desk.keyboard.press('ctrl+shift+space');
  await expect(foyer.page.getByRole('combobox')).toBeFocused();
  await desk.keyboard.type(person.displayName);
  const wanted = foyer.page.getByRole('option', { name: person.displayName }).first();
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
  await desk.keyboard.press('Return');
  const { webUrl } = simulator.endpoints.spaces;
  await desk.browser.waitForUrl((url) => url.startsWith(`${webUrl}/spaces/`), 10_000);
  await foyer.until(({ opening, recents }) => !opening.visible && recents.length === 1);
}

/** Lets in who knocked first, by the button of the notification. */
export async function accept(foyer: Installed, desk: Desk, simulator: Simulator): Promise<void> {
  const [request] = foyer.state().requests;
  const name = request?.name ?? 'nobody';
  const left = foyer.state().requests.length - 1;
  const shown = await desk.notifications.waitFor(({ summary }) => summary.includes(name), 10_000);
  desk.notifications.invoke(shown.id, 'accept');
  await foyer.until(({ requests }) => requests.length === left);
  expect(simulator.control.record().accepts).toHaveProperty(request?.userId ?? '', 1);
}
