import { mkdir } from 'node:fs/promises';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Simulator } from '../simulator/index.ts';
import { expect } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const folder = 'out/commands';

/** A question that the system's dialog was to ask. */
export interface Asked {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultId: number;
  readonly cancelId: number;
}

declare global {
  var askedByDialog: Asked[];
}

/** Answers the next dialogs of the system with the button of that number, and remembers them. */
export async function answerDialogs(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    globalThis.askedByDialog = [];
    const answer = async (_window: unknown, question: Asked) => {
      globalThis.askedByDialog.push(question);
      return { response: button, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, response);
}

/** What the dialogs asked since they are answered by us. */
export function asked(app: ElectronApplication): Promise<readonly Asked[]> {
  return app.evaluate(() => globalThis.askedByDialog);
}

/** Signs in to the pod alone, as its administrator or as the ordinary person. */
export async function signInToPod(
  foyer: Foyer,
  simulator: Simulator,
  who: 'administrator' | 'symphony',
): Promise<void> {
  const question = {
    podUrl: simulator.endpoints.symphony.podUrl,
    username: '',
    keyFile: '',
    sessionToken: simulator.credentials[who].mintSessionToken(),
  };
  const outcome = await foyer.page.evaluate((it) => window.foyer.signInToSymphony(it), question);
  expect(outcome).toMatchObject({ ok: true });
  await foyer.until(({ people }) => people.total > 0);
}

/** Opens the popover with nothing but the shortcut. */
export async function callPopover(
  foyer: Foyer,
  desk: { readonly keyboard: { readonly press: (keys: string) => Promise<void> } },
): Promise<void> {
  if (!foyer.state().opening.visible) await desk.keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
  await expect(foyer.page.getByRole('combobox')).toBeFocused();
}

/**
 * All of it is within the window, by its place. `toBeInViewport` waits for a frame for ever should the
 * popover be hidden by then, which the page cannot tell: driven by Playwright it says it is visible.
 */
export async function expectOnView(what: Locator): Promise<void> {
  const isOnView = (element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
  };
  await expect.poll(() => what.evaluate(isOnView)).toBe(true);
}

/** From the search field, types after `>` and opens the command that is meant. */
export async function openCommand(page: Page, typed: string, purpose: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`>${typed}`);
  const wanted = page.getByRole('option', { name: purpose }).first();
  await expect(wanted).toBeVisible();
  while ((await wanted.getAttribute('aria-selected')) !== 'true') {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: purpose, exact: true })).toBeVisible();
}

/** Tabs on until the entry with that label has the focus. */
export async function goToEntry(page: Page, label: string | RegExp): Promise<void> {
  await goTo(page, page.getByLabel(label).first());
}

/** Tabs on until this has the focus. */
export async function goTo(page: Page, entry: Locator): Promise<void> {
  await expect(entry).toBeVisible();
  for (let step = 0; step < 40; step += 1) {
    if (await entry.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${entry}`);
}

/** Takes pictures of the popover, light and dark, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: `${folder}/${name}-${colorScheme}.png`,
      animations: 'disabled',
    });
  }
}

/** The same in a popover as small as it gets, where nothing may be wider than its place. */
export async function smallPicture({ app, page }: Foyer, name: string): Promise<void> {
  const resize = (width: number, height: number) =>
    app.evaluate(
      ({ BrowserWindow }, [wide, high]) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0),
      [width, height],
    );
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight]);
  await resize(360, 420);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(360);
  await picture(page, `${name}-360`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await resize(width ?? 400, height ?? 560);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}
