import { createNotifications } from '../../../../main/desktop/notifications/index.ts';
import type { NotificationPort } from '../../../../main/desktop/notifications/port.ts';
import { createState } from '../../../../main/state.ts';
import { type Answer, type ConnectionRequest, success } from '../../../../preload/contract.ts';

/** Notifications in a house that only writes down what it is asked to do. */
export async function furnish(
  port: NotificationPort,
  disk = new Map<string, unknown>(),
  kept = success(),
) {
  const state = createState({
    settings: {
      shortcut: 'Control+Space',
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
  const answers: { requestId: string; answer: Answer }[] = [];
  const shownInSymphony: string[] = [];
  const opened: [string | null, string | undefined][] = [];
  const logged: string[] = [];
  const stop = await createNotifications({
    state,
    port,
    files: {
      read: async (name) => disk.get(name),
      write: async (name, value) => {
        disk.set(name, JSON.parse(JSON.stringify(value)));
        return kept;
      },
    },
    answer: async (choice) => {
      answers.push(choice);
      return success();
    },
    openInSymphony: async (requestId) => void shownInSymphony.push(requestId),
    open: (requestId, token) => void opened.push([requestId, token]),
    log: (sentence) => void logged.push(sentence),
  });
  const set = (requests: readonly ConnectionRequest[]) => state.setState({ requests });
  return { state, set, stop, answers, shownInSymphony, opened, logged };
}
