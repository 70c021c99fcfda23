import { describe, expect, it, vi } from 'vitest';
import { comeForwardWith } from '../../../../main/desktop/start/come-forward.ts';
import { wishFrom } from '../../../../main/desktop/start/wish.ts';
import type { ConnectionRequest } from '../../../../preload/contract.ts';
import { stateWith } from '../../a-state.ts';
import { knock } from '../notifications/knocking.ts';

function foyer(...requests: readonly ConnectionRequest[]) {
  const popover = { show: vi.fn(), toggle: vi.fn() };
  const state = stateWith();
  state.setState({ requests });
  return { popover, comeForward: comeForwardWith(state, popover) };
}

describe('a second start', () => {
  it('opens the search, with a name in it if one was given', () => {
    const { popover, comeForward } = foyer();
    comeForward({ do: 'open' });
    expect(popover.show).toHaveBeenLastCalledWith({ view: 'search' }, 'shortcut');
    comeForward({ do: 'chat', query: 'jane' });
    expect(popover.show).toHaveBeenLastCalledWith({ view: 'search', query: 'jane' }, 'shortcut');
  });

  it('opens whoever waits longest for an answer, or the search where nobody does', () => {
    const [first, second] = [knock('a'), knock('b')];
    const waiting = foyer(first, second);
    waiting.comeForward({ do: 'requests' });
    const aim = { view: 'request', requestId: first.id };
    expect(waiting.popover.show).toHaveBeenCalledWith(aim, 'shortcut');
    const { popover, comeForward } = foyer();
    comeForward({ do: 'requests' });
    expect(popover.show).toHaveBeenCalledWith({ view: 'search' }, 'shortcut');
  });

  it('changes nothing when it comes from a login', () => {
    const { popover, comeForward } = foyer();
    comeForward({ do: 'stay-hidden' });
    expect(popover.show).not.toHaveBeenCalled();
    expect(popover.toggle).not.toHaveBeenCalled();
  });
});

describe('what is handed over', () => {
  it('is taken as it was meant', () => {
    expect(wishFrom({ do: 'chat', query: 'jane' })).toEqual({ do: 'chat', query: 'jane' });
    expect(wishFrom({ do: 'toggle' })).toEqual({ do: 'toggle' });
  });

  it.each([
    null,
    undefined,
    'toggle',
    { do: 'erase' },
    { do: 'chat' },
    { do: 'chat', query: 'x'.repeat(201) },
    { do: 'chat', query: 'jane', more: 1 },
  ])('brings Foyer forward and does no more when it is %j', (handedOver) => {
    expect(wishFrom(handedOver)).toEqual({ do: 'open' });
  });
});
