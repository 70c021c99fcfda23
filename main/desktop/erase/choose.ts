import { homedir } from 'node:os';
import type { App } from 'electron';
import { forgetLinks } from '../incoming-links.ts';
import type { LoginItem } from '../login-item/login-item.ts';
import { createErase } from './erase.ts';
import { ownPlaces } from './places.ts';
import { begin, sweepAfter } from './sweep.ts';

interface Terms extends Pick<Parameters<typeof createErase>[0], 'state' | 'confirm' | 'leave'> {
  readonly app: Pick<App, 'getPath' | 'isPackaged' | 'quit' | 'removeAsDefaultProtocolClient'>;
  readonly process: Pick<NodeJS.Process, 'env' | 'pid' | 'platform'>;
  readonly loginItem: Pick<LoginItem, 'set'>;
}

/** Signing out and erasing, for the program that runs. */
export function chooseErase({ app, process, loginItem, ...terms }: Terms) {
  const { env, pid, platform } = process;
  const home = homedir();
  return createErase({
    ...terms,
    stopStarting: () => loginItem.set(false),
    forgetLinks: () => forgetLinks(app, platform),
    places: ownPlaces({ platform, env, home, profile: app.getPath('userData') }),
    sweep: (places) => begin(sweepAfter(platform, pid, places), home),
    quit: () => app.quit(),
  });
}
