import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { handOver } from '../desk/desk-user.ts';
import type { Desk, DeskUser } from '../desk/index.ts';
import { type Mirror, mirrorState } from '../e2e/mirror.ts';
import { writeSettings } from '../e2e/profile.ts';
import type { Simulator } from '../simulator/index.ts';

/** Foyer as a package put it there, run by a person who is not root. */
export interface Installed extends Mirror {
  readonly process: ChildProcess;
  readonly page: Page;
  /** Quits by the menu of the tray and waits for the end. */
  readonly quit: () => Promise<void>;
}

/** The folder of the person's profile: the one that Foyer takes when nobody names another. */
export const profileOf = (desk: Desk): string => join(desk.env['XDG_CONFIG_HOME'] ?? '', 'Foyer');

/** Fills in the settings for the simulated systems, in the profile that an installed Foyer uses. */
export async function settleIn(
  desk: Desk,
  simulator: Simulator,
  user: DeskUser | undefined,
): Promise<string> {
  const profile = profileOf(desk);
  await mkdir(profile, { recursive: true });
  const keyFile = await writeSettings(profile, desk.env['HOME'] ?? '', simulator);
  await handOver(desk.folder, user);
  return keyFile;
}

/** Starts the program on the desk, unmodified, and looks into it through its DevTools port. */
export async function startInstalled(
  desk: Desk,
  program: string,
  args: readonly string[] = [],
): Promise<Installed> {
  const process = await desk.spawn(program, ['--remote-debugging-port=0', ...args]);
  const browser = await chromium.connectOverCDP(await devToolsAddress(process));
  const page = await ownPage(browser);
  return {
    ...(await mirrorState(page)),
    process,
    page,
    async quit() {
      const ended = once(process, 'exit');
      const item = await desk.tray.waitForItem(10_000);
      await item.click([/^Quit/]);
      await ended;
    },
  };
}

async function devToolsAddress(process: ChildProcess): Promise<string> {
  if (process.stderr === null) throw new Error('Started without a pipe to read');
  const said: string[] = [];
  for await (const line of createInterface({ input: process.stderr })) {
    const [address] = line.match(/ws:\/\/127\.0\.0\.1:\S+/) ?? [];
    // Nobody reads on, and a full pipe would hold it up.
    process.stderr.resume();
    if (address !== undefined) return address;
    said.push(line);
  }
  throw new Error(`It ended without a DevTools port:\n${said.join('\n')}`);
}

/** The popover's page. It is built soon after the start, shown or not. */
async function ownPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('A browser without a context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL('app://foyer/**');
  return page;
}
