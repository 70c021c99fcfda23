import type { App } from 'electron';
import type { State } from '../../state.ts';
import { linkIn } from '../links.ts';
import type { Popover } from '../popover.ts';
import { type Wish, wishFrom } from './wish.ts';

/** Does what a start asked for: starting Foyer again is a way to it without tray and shortcut. */
export function comeForwardWith(
  state: State,
  popover: Pick<Popover, 'show' | 'toggle'>,
): (wish: Wish) => void {
  return (wish) => {
    switch (wish.do) {
      case 'open':
        return popover.show({ view: 'search' }, 'shortcut');
      case 'toggle':
        return popover.toggle('shortcut');
      case 'requests':
        return popover.show(firstRequest(state), 'shortcut');
      case 'chat':
        return popover.show({ view: 'search', query: wish.query }, 'shortcut');
      case 'stay-hidden':
        return undefined;
    }
  };
}

function firstRequest(state: State) {
  const [request] = state.getState().requests;
  if (!request) return { view: 'search' } as const;
  return { view: 'request', requestId: request.id } as const;
}

/** Does what each later start asks for, and opens the link that it brings. */
export function followStarts(
  app: Pick<App, 'on'>,
  comeForward: (wish: Wish) => void,
  openLink: (address: string) => void,
): void {
  app.on('second-instance', (_event, argv, _folder, wish) => {
    const link = linkIn(argv);
    if (link === undefined) comeForward(wishFrom(wish));
    else openLink(link);
  });
  // macOS starts no second process.
  app.on('activate', () => comeForward({ do: 'open' }));
}
