import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { Outcome } from '../../preload/contract.ts';
import type { Desk } from '../desk/index.ts';
import type { Simulator } from '../simulator/index.ts';
import { type SignInOptions, signInInBrowser } from '../simulator/person.ts';
import { type Mirror, mirrorState } from './mirror.ts';
import { type Profile, writeProfile } from './profile.ts';

/** The real app on a desk, and what a test needs of it. */
export interface Foyer extends Mirror {
  readonly app: ElectronApplication;
  /** The popover's page: there from the start, hidden or not. */
  readonly page: Page;
  readonly profile: Profile;
  readonly signInToSymphony: () => Promise<Outcome<void>>;
  /** Signs in through the system browser, as a person does. */
  readonly signInToSpaces: (person?: SignInOptions) => Promise<Outcome<void>>;
  /** Quits as its menu does and waits for the end of the process. */
  readonly quit: () => Promise<void>;
}

/** What a start may have otherwise than usual. */
export interface Start {
  readonly args?: readonly string[];
  /** The profile of an earlier start; a new one unless given. */
  readonly profile?: Profile;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts Foyer on the desk, with settings that lead to the simulator. */
export async function startFoyer(
  desk: Desk,
  simulator: Simulator,
  start: Start = {},
): Promise<Foyer> {
  const profile = start.profile ?? (await writeProfile(desk.folder, simulator));
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [...electronArguments(), `--user-data-dir=${profile.folder}`, ...(start.args ?? [])],
    env: { ...desk.env, ...start.env },
  });
  const page = await app.firstWindow();
  return {
    ...(await mirrorState(page)),
    app,
    page,
    profile,
    signInToSymphony() {
      const { username } = simulator.credentials.symphony;
      const { podUrl } = simulator.endpoints.symphony;
      const question = { podUrl, username, keyFile: profile.keyFile, sessionToken: '' };
      return page.evaluate((asked) => window.foyer.signInToSymphony(asked), question);
    },
    async signInToSpaces(person) {
      const outcome = page.evaluate(() => window.foyer.signInToSpaces());
      await signInInBrowser(await nextSignIn(desk), simulator.credentials.avaya, person);
      return outcome;
    },
    async quit() {
      const ended = app.waitForEvent('close');
      // Asked to quit at once, it may be gone before the question itself is answered.
      await app.evaluate(({ app: electron }) => void setImmediate(() => electron.quit()));
      await ended;
    },
  };
}

const visited = new WeakMap<Desk, Set<string>>();

/** The next sign-in page that was opened in the desk's browser; each is visited once. */
export async function nextSignIn(desk: Desk): Promise<string> {
  const seen = visited.get(desk) ?? new Set();
  visited.set(desk, seen);
  const isNew = (url: string) => url.includes('/oauth2/authorize') && !seen.has(url);
  const url = await desk.browser.waitForUrl(isNew, 10_000);
  seen.add(url);
  return url;
}
