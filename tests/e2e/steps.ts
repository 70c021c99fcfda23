import { expect, type Locator, type Page } from '@playwright/test';
import type { SystemName } from '../../preload/contract.ts';
import type { Desk } from '../desk/index.ts';
import type { Simulator } from '../simulator/index.ts';
import { type SignInOptions, signInInBrowser } from '../simulator/person.ts';
import { nextSignIn } from './foyer.ts';

const fullNames = { spaces: 'Avaya Spaces', symphony: 'Symphony' } as const;
const shortNames = { spaces: 'Spaces', symphony: 'Symphony' } as const;

/** The big button that begins a sign-in. */
export const wayInto = (page: Page, system: SystemName): Locator =>
  page.locator('.ways').getByRole('button', { name: fullNames[system] });

/** The line at the foot of the popover that tells how an account is. */
export const statusOf = (page: Page, system: SystemName): Locator =>
  page
    .getByRole('list', { name: 'Accounts' })
    .getByRole('listitem')
    .filter({ hasText: shortNames[system] });

/** The account in full, in the accounts view. */
export const cardOf = (page: Page, system: SystemName): Locator =>
  page.getByRole('article', { name: fullNames[system] });

/** Clicks the way into Spaces and does in the browser what a person does there. */
export async function signInByHand(
  page: Page,
  desk: Desk,
  simulator: Simulator,
  person?: SignInOptions,
): Promise<string> {
  await wayInto(page, 'spaces').click();
  return signInInBrowser(await nextSignIn(desk), simulator.credentials.avaya, person);
}

/** From wherever the popover is to the view with that name. */
export async function goTo(page: Page, view: 'Accounts' | 'Settings'): Promise<void> {
  const tab = page.getByRole('navigation').getByRole('button', { name: view });
  if (!(await tab.isVisible())) {
    await page.getByRole('contentinfo').getByRole('button', { name: 'Settings' }).click();
  }
  await tab.click();
}

/** Goes to the settings and fills in a field, as one who presses Enter after it. */
export async function settingsField(page: Page, label: string, value: string): Promise<void> {
  await goTo(page, 'Settings');
  const field = page.getByRole('textbox', { name: label });
  await field.fill(value);
  await field.press('Enter');
  await expect(page.getByText('Saved')).toBeVisible();
}

/** Signs out of the account in the accounts view, which asks whether that is meant. */
export async function signOutByHand(page: Page, system: SystemName): Promise<void> {
  await goTo(page, 'Accounts');
  const card = cardOf(page, system);
  await card.getByRole('button', { name: 'Sign out…' }).click();
  await card.getByRole('button', { name: 'Sign out', exact: true }).click();
}
