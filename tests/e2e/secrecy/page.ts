import type { Page } from '@playwright/test';
import { type Place, textPlace } from './search.ts';

/** All that a script in the page could lay hands on, as text, by where it was found. */
export async function placesInPage(page: Page): Promise<Place[]> {
  const found = {
    ...(await page.evaluate(askEverythingHarmless)),
    ...(await page.evaluate(readStores)),
    ...(await page.evaluate(walkObjects)),
    cookies: JSON.stringify(await page.context().cookies()),
  };
  return Object.entries(found).map(([where, text]) => textPlace(`${where} of the page`, text));
}

/** The state, and what main replies to questions: good ones, wrong ones, and some that fail. */
async function askEverythingHarmless(): Promise<Record<string, string>> {
  const { foyer } = window;
  const replies: unknown[] = await Promise.all([
    foyer.listPeople({ query: '', from: 0, count: 200 }),
    foyer.listPeople({ query: 'a', from: 0, count: 200 }),
    foyer.reach({ personId: 'nobody' }),
    foyer.listWays({ personId: 'nobody' }),
    foyer.reachGroup({ personIds: ['nobody'], way: 'chat' }),
    foyer.askForConnection({ accountId: 'none', userId: '1', again: false }),
    foyer.setFavourite({ personId: 'nobody', favourite: false }),
    foyer.answerRequest({ requestId: 'none', answer: 'reject' }),
    foyer.signOut({ accountId: 'spaces-client-secret' }),
    foyer.copySignInLink(),
    foyer.cancelSignIn(),
    foyer.setShortcut({ accelerator: 'nonsense' }),
    foyer.checkKeychain(),
    foyer.refresh(),
    foyer.dismissNotice(),
  ]);
  const state = await new Promise((resolve) => {
    const stop = foyer.state((change) => {
      // The view's own feed may deliver a change first.
      if (change.about === undefined) return;
      resolve(change);
      queueMicrotask(() => stop());
    });
  });
  return { replies: JSON.stringify(replies), state: JSON.stringify(state) };
}

async function readStores(): Promise<Record<string, string>> {
  const names = await caches.keys();
  const cached = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const cachedUrls = cached.flat().map(({ url }) => url);
  return {
    'local storage': JSON.stringify({ ...localStorage }),
    'session storage': JSON.stringify({ ...sessionStorage }),
    'databases and caches': JSON.stringify([await indexedDB.databases(), names, cachedUrls]),
    document: `${document.cookie} ${document.URL} ${document.documentElement.outerHTML}`,
    words: document.body.innerText,
  };
}

/**
 * Everything that hangs on the window and on the elements (the view library hangs its own state on
 * them): own properties of every kind, maps and sets, deep.
 */
function walkObjects(): Record<string, string> {
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  const waiting: unknown[] = [window, ...document.querySelectorAll('*')];

  const readProperty = (owner: object, key: PropertyKey): unknown => {
    try {
      return Reflect.get(owner, key);
    } catch {
      return undefined;
    }
  };
  const inside = (value: object): unknown[] => [
    ...Reflect.ownKeys(value).flatMap((key) => [String(key), readProperty(value, key)]),
    ...(value instanceof Map ? [...value].flat() : []),
    ...(value instanceof Set ? [...value] : []),
    ...('value' in value ? [readProperty(value, 'value')] : []),
  ];
  const mostObjects = 500_000;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') texts.add(value);
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (!isObject || seen.has(value)) continue;
    if (seen.size > mostObjects) throw new Error('The page is too large to be searched whole');
    seen.add(value);
    waiting.push(...inside(value));
  }
  return { objects: [...texts].join('\n'), 'number of objects': String(seen.size) };
}
