import type { State } from '../../state.ts';
import type { Popover } from '../popover.ts';
import type { Wish } from './wish.ts';

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
