import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState, Policy } from '../preload/contract.ts';

/** The one truth of the app. Rooms write their own slice; all that is shown derives from it. */
export type State = StoreApi<AppState>;

type Known = Pick<AppState, 'settings' | 'about'> & Partial<Pick<AppState, 'policy' | 'language'>>;

const noPolicy: Policy = { state: 'none', file: '', managed: [], refused: [] };

/** A new state as it is before anything is known. */
export function createState(known: Known): State {
  return createStore<AppState>(() => ({
    accounts: [],
    requests: [],
    people: { revision: 0, total: 0, loading: false },
    recents: [],
    outgoing: [],
    invitation: null,
    signIn: null,
    ownPresence: [],
    proxy: null,
    update: { kind: 'unknown' },
    keychain: 'unknown',
    clientSecretKept: false,
    shortcut: {
      accelerator: known.settings.shortcut,
      status: 'requested',
      managedBy: 'foyer',
      command: null,
    },
    tray: 'unknown',
    surroundings: { online: true, awake: true },
    opening: { count: 0, visible: false, aim: { view: 'search' } },
    notice: null,
    loginItem: 'unknown',
    pausedUntil: null,
    heldBack: false,
    notificationsRefused: false,
    language: 'en',
    policy: noPolicy,
    ...known,
  }));
}

/** Calls back with the slices that are new, by identity, each time the state changes. */
export function followChanges(state: State, listener: (change: Partial<AppState>) => void) {
  return state.subscribe((now, before) => {
    const changed = Object.entries(now).filter(
      ([name, slice]) => slice !== Reflect.get(before, name),
    );
    if (changed.length > 0) listener(Object.fromEntries(changed));
  });
}

/** Calls back when what `select` picks has changed, and once at the start. */
export function whenever<Selected>(
  state: State,
  select: (now: AppState) => Selected,
  react: (selected: Selected) => void,
): () => void {
  let last = select(state.getState());
  react(last);
  return state.subscribe((now) => {
    const selected = select(now);
    if (Object.is(selected, last)) return;
    last = selected;
    react(selected);
  });
}
