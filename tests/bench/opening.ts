import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk/index.ts';
import type { Keys } from './keys.ts';
import { watchForPopover } from './painted.ts';
import type { WatchedPage } from './watched-page.ts';

const shortcut = 'ctrl+shift+space';
const longestMs = 10_000;
/** Hidden for five seconds, main and the page give memory back. */
const untilRestedMs = 7_000;

/** How long the shortcut takes, in milliseconds, until the popover is painted and has the focus. */
export interface Openings {
  /** The first one after the start. */
  readonly first: number;
  readonly later: readonly number[];
  /** After it was hidden for so long that it gave its memory back. */
  readonly rested: readonly number[];
}

/** Opens the popover by its shortcut again and again, and hides it by Escape. */
export async function timeOpenings(
  page: WatchedPage,
  keys: Keys,
  times: { readonly later: number; readonly rested: number },
): Promise<Openings> {
  const first = await open(page, keys);
  const later: number[] = [];
  const rested: number[] = [];
  while (later.length < times.later) {
    await hide(page, keys);
    later.push(await open(page, keys));
  }
  while (rested.length < times.rested) {
    await hide(page, keys);
    await pause(untilRestedMs);
    rested.push(await open(page, keys));
  }
  await hide(page, keys);
  return { first, later, rested };
}

/** Presses the shortcut; milliseconds until the popover was there. */
export async function open(page: WatchedPage, keys: Keys): Promise<number> {
  const painted = await watchForPopover(page);
  const pressed = keys.press(shortcut);
  return (await painted()) - pressed;
}

/**
 * Presses Escape until the popover is hidden: it clears the field before it hides. And on X11
 * Chromium tells of the focus when it has asked for it, up to some twenty milliseconds before the X
 * server gives it: a key in between goes to whoever had the focus, and not even main sees it.
 */
export async function hide({ ask }: WatchedPage, keys: Keys): Promise<void> {
  do keys.press('Escape');
  while (!(await ask(hidesSoon)));
}

async function hidesSoon(): Promise<boolean> {
  const deadline = performance.now() + 500;
  while (!document.hidden && performance.now() < deadline) {
    await new Promise((again) => setTimeout(again, 10));
  }
  return document.hidden;
}

/** Opens it, types and hides it again where nobody watches but the desk. */
export async function useOnce(desk: Desk): Promise<void> {
  await desk.keyboard.press(shortcut);
  await desk.waitForWindow((title) => title === 'Foyer', longestMs, { focused: true });
  await desk.keyboard.type('ann');
  for (const _ of ['clears the field', 'hides the popover']) await desk.keyboard.press('Escape');
}

/** Shows the bare app's window and hides it again, as often as Foyer's is. */
export async function useBareOnce(desk: Desk): Promise<void> {
  const item = await desk.tray.waitForItem(longestMs);
  await item.activate();
  await desk.waitForWindow((title) => title === 'Bare', longestMs, { focused: true });
  await item.activate();
}
