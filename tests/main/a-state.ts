import { createState, type State } from '../../main/state.ts';
import type { Account } from '../../preload/contract.ts';

/** A state in which these accounts are connected. */
export function stateWith(...accounts: readonly Account[]): State {
  const state = createState({
    settings: {
      shortcut: 'F9',
      language: 'system',
      zoom: 100,
      updates: { check: true },
      network: { proxy: 'system' },
      watchClipboard: false,
      notifications: { hideNames: false, sound: true, followPresence: true },
      spaces: { accountsUrl: '', restUrl: '', webUrl: '', clientId: '', redirectPort: 0 },
      symphony: { podUrl: '', username: '', keyFile: '' },
    },
    about: { version: '0', electron: '0', keptIn: '' },
  });
  state.setState({ accounts });
  return state;
}

/** A connected account. */
export function connected(id: string): Account {
  const system = id.startsWith('spaces') ? 'spaces' : 'symphony';
  return {
    id,
    system,
    way: system === 'spaces' ? 'browser' : 'key',
    name: 'Me',
    address: 'me@home.example',
    host: 'home.example',
    status: { kind: 'connected', since: 0 },
    capabilities: ['answer-requests'],
    kept: 'memory',
  };
}

/** Opens or hides the popover. */
export function show(state: State, visible: boolean) {
  const { opening } = state.getState();
  state.setState({ opening: { ...opening, visible, count: opening.count + Number(visible) } });
}
