import type { App } from 'electron';
import { linkIn, linkScheme } from './links.ts';

/** The app, as far as it tells of links. */
interface LinkSource {
  readonly on: (
    name: 'open-url',
    listener: (event: { readonly preventDefault: () => void }, address: string) => void,
  ) => unknown;
}

/**
 * Collects the links of ours that reach this process: macOS tells of each by an event, other systems
 * start us with it. What comes before somebody can open it is opened then.
 */
export function collectLinks(
  app: LinkSource,
  argv: readonly string[],
): (open: (address: string) => void) => void {
  const atStart = linkIn(argv);
  let waiting = atStart === undefined ? [] : [atStart];
  let take = (address: string) => {
    waiting.push(address);
  };
  app.on('open-url', (event, address) => {
    event.preventDefault();
    take(address);
  });
  return (open) => {
    take = open;
    for (const address of waiting) open(address);
    waiting = [];
  };
}

/** On Linux the package's desktop entry says so; while Foyer is built, nobody shall. */
export function registerLinks(
  app: Pick<App, 'isPackaged' | 'setAsDefaultProtocolClient'>,
  platform: NodeJS.Platform,
): void {
  if (app.isPackaged && platform !== 'linux') app.setAsDefaultProtocolClient(linkScheme);
}

/** Takes that back. */
export function forgetLinks(
  app: Pick<App, 'isPackaged' | 'removeAsDefaultProtocolClient'>,
  platform: NodeJS.Platform,
): void {
  if (app.isPackaged && platform !== 'linux') app.removeAsDefaultProtocolClient(linkScheme);
}
