import type { Simulator } from '../simulator/index.ts';
import type { Keys } from './keys.ts';
import { hide, open } from './opening.ts';
import { watchForResults } from './painted.ts';
import type { WatchedPage } from './watched-page.ts';

const letters = 3;

/** How long a key takes, in milliseconds, until its results were painted. */
export interface Keystrokes {
  /** Those of the first three names: after a start, of code that has not run yet. */
  readonly first: readonly number[];
  readonly later: readonly number[];
}

/**
 * Opens the popover, types the first letters of given names and takes them back. A key that changes
 * no result gives no time.
 */
export async function timeKeystrokes(
  page: WatchedPage,
  { people }: Simulator,
  keys: Keys,
  names: { readonly first: number; readonly later: number },
): Promise<Keystrokes> {
  await open(page, keys);
  const all = plainNames(people);
  const first = await typeEach(page, keys, all.slice(0, names.first));
  const later = await typeEach(page, keys, all.slice(names.first, names.first + names.later));
  await hide(page, keys);
  return { first, later };
}

async function typeEach(page: WatchedPage, keys: Keys, names: readonly string[]) {
  const times: number[] = [];
  for (const name of names) {
    const typed = [...name.slice(0, letters)];
    for (const key of [...typed, ...typed.map(() => 'BackSpace')]) {
      const painted = await watchForResults(page);
      const pressed = keys.press(key);
      const moment = await painted();
      if (!Number.isNaN(moment)) times.push(moment - pressed);
    }
  }
  return times;
}

function plainNames(people: Simulator['people']): string[] {
  const names = new Set<string>();
  for (const { given } of people) if (/^[a-z]{4,}$/i.test(given)) names.add(given.toLowerCase());
  return [...names];
}
