import { createNotifications } from '../../../main/desktop/notifications/index.ts';
import type { NotificationEvent } from '../../../main/desktop/notifications/port.ts';
import { createRooms } from '../../../main/rooms.ts';
import { type AppState, success } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { show, stateWith } from '../a-state.ts';
import { type Profile, personAtBrowser } from '../accounts/flat.ts';
import { createMemoryFiles } from '../memory-files.ts';
import { noThreads } from '../no-threads.ts';

export type House = Awaited<ReturnType<typeof openHouse>>;

/** All rooms with their notifications, as the app builds them, but for the desktop. */
export async function openHouse(simulator: Simulator, profile: Profile, network: typeof fetch) {
  const { endpoints, credentials } = simulator;
  const state = stateWith();
  const { settings } = state.getState();
  const { clientId } = credentials.avaya;
  state.setState({
    settings: { ...settings, spaces: { ...endpoints.spaces, clientId, redirectPort: 0 } },
  });
  const followers = countFollowers(state);
  const files = createMemoryFiles(profile.files);
  const nobody = async () => undefined;
  const rooms = createRooms({
    state,
    files,
    lineFiles: profile.lines.files,
    fetch: network,
    passage: {
      introduce: async () => false,
      answered: async () => false,
      answer: async () => success(),
      askAgain: () => undefined,
      known: nobody,
    },
    platform: 'linux',
    forkVault: () => vaultProcess(profile.vault.items),
    vaultService: 'foyer',
    resolveProxy: async () => 'DIRECT',
    startThread: noThreads,
    openOutside: personAtBrowser(simulator),
    copyText: () => undefined,
    readKeyFile: async () => success(credentials.symphony.privateKeyPem),
    readCertificateFile: async () => success(new Uint8Array()),
    confirm: async () => true,
    log: () => undefined,
  });
  let press = (_event: NotificationEvent): void => undefined;
  let standing = new Set<string>();
  const withdrawAll = await createNotifications({
    state,
    port: {
      async show({ key }) {
        standing.add(key);
        return success();
      },
      withdraw: (key) => void standing.delete(key),
      onAction(listener) {
        press = listener;
        return () => undefined;
      },
      async close() {
        standing = new Set();
      },
    },
    answer: rooms.requests.answerRequest,
    openInSymphony: nobody,
    open: () => undefined,
    files,
    log: () => undefined,
  });
  return {
    state,
    rooms,
    followers,
    surround(surroundings: AppState['surroundings']) {
      state.setState({ surroundings });
    },
    /** Opens the popover, or hides it. */
    show: (visible: boolean) => show(state, visible),
    /** Somebody presses a button of the first notification, if one stands. */
    pressFirst(action: 'accept' | 'reject' | 'closed') {
      const [key] = standing;
      if (key === undefined) return;
      standing.delete(key);
      press({ key, action });
    },
    async leave() {
      await withdrawAll();
      rooms.stop();
      await rooms.finish();
    },
  };
}

function countFollowers(state: ReturnType<typeof stateWith>): () => number {
  let followers = 0;
  const { subscribe } = state;
  state.subscribe = (listener) => {
    const unfollow = subscribe(listener);
    followers += 1;
    return () => {
      followers -= 1;
      unfollow();
    };
  };
  return () => followers;
}

/** The keychain's process, which answers at once. */
function vaultProcess(items: Map<string, string>) {
  let hear = (_message: unknown): void => undefined;
  const answer = ({ id, call, account, value }: Record<string, unknown>) => {
    const item = String(account);
    const kept = items.get(item) ?? null;
    if (call === 'set') items.set(item, String(value));
    if (call === 'delete') items.delete(item);
    if (call === 'clear') items.clear();
    hear({ kind: 'done', id, value: call === 'get' ? kept : null });
  };
  return {
    postMessage: (message: unknown) =>
      void queueMicrotask(() => {
        hear({ kind: 'ready' });
        answer(Object(message));
      }),
    onMessage(listener: (message: unknown) => void) {
      hear = listener;
    },
    onExit: () => undefined,
    kill: () => undefined,
  };
}
