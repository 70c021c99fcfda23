import type { Simulator } from '../simulator/index.ts';
import type { Keys } from './keys.ts';
import { hide, open } from './opening.ts';
import { watchForResults } from './painted.ts';
import type { WatchedPage } from './watched-page.ts';

const letters = 3;

/**
 * Opens the popover, types the first letters of given names and takes them back. Milliseconds from
 * each key until its results were painted; a key that changes no result gives none.
 */
export async function timeKeystrokes(
  page: WatchedPage,
  { people }: Simulator,
  keys: Keys,
  names: number,
): Promise<number[]> {
  await open(page, keys);
  const times: number[] = [];
  for (const name of plainNames(people).slice(0, names)) {
    const typed = [...name.slice(0, letters)];
    for (const key of [...typed, ...typed.map(() => 'BackSpace')]) {
      const painted = await watchForResults(page);
      const pressed = keys.press(key);
      const moment = await painted();
      if (!Number.isNaN(moment)) times.push(moment - pressed);
    }
  }
  await hide(page, keys);
  return times;
}

function plainNames(people: Simulator['people']): string[] {
  const names = new Set<string>();
  for (const { given } of people) if (/^[a-z]{4,}$/i.test(given)) names.add(given.toLowerCase());
  return [...names];
}
