import { failure, success } from '../../../preload/contract.ts';
import type { Notification, NotificationEvent, NotificationPort } from './port.ts';
import { toastId } from './toast-id.ts';

/** What we say to Electron's Notification; the fields it does not know on a platform are ignored. */
export interface ElectronOptions {
  readonly id: string;
  /** Those with the same one stand together. */
  readonly groupId: string;
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  readonly actions: { type: 'button'; text: string }[];
}

/** An Electron Notification, as far as it is used here. */
interface ElectronNotification {
  on(event: 'click' | 'show', listener: () => void): unknown;
  on(event: 'action', listener: (details: object, actionIndex: number) => void): unknown;
  on(event: 'close', listener: (details: object) => void): unknown;
  on(event: 'failed', listener: (event: object, error: string) => void): unknown;
  show(): void;
  close(): void;
}

/** Electron's Notification class, passed in. */
export interface ElectronNotifications {
  new (options: ElectronOptions): ElectronNotification;
  isSupported(): boolean;
}

const group = 'requests';

/**
 * Notifications by Electron: with buttons where the platform takes `actions` (macOS, Windows); on
 * others the click opens. Each is held until it is over: Electron loses the events of those that
 * nobody holds (https://github.com/electron/electron/issues/16922). `refused` is told what the system
 * does with them: that of macOS shows none of an app that is not signed. `isOurs` knows the ids that
 * this session gave.
 */
export function createElectronNotifications(
  Notifications: ElectronNotifications,
  log: (sentence: string) => void,
  refused: (refused: boolean) => void,
): { readonly port: NotificationPort; readonly isOurs: (toastId: string) => boolean } {
  const shownIds = new Set<string>();
  const held = new Map<string, ElectronNotification>();
  const listeners = new Set<(event: NotificationEvent) => void>();

  const withdraw = (key: string) => {
    const shown = held.get(key);
    held.delete(key);
    shown?.close();
  };

  const end = (shown: ElectronNotification, event: NotificationEvent) => {
    if (held.get(event.key) !== shown) return;
    withdraw(event.key);
    for (const listener of listeners) listener(event);
  };

  const present = (notification: Notification) => {
    const { key, buttons } = notification;
    const options = optionsFor(notification);
    const shown = new Notifications(options);
    held.set(key, shown);
    shownIds.add(options.id);
    shown.on('show', () => refused(false));
    shown.on('click', () => end(shown, { key, action: 'open' }));
    shown.on('action', (details, actionIndex) => {
      const button = buttons[indexIn(details) ?? actionIndex];
      if (button) end(shown, { key, action: button.action });
    });
    shown.on('close', (details) => {
      if (!isStillInCentre(details)) end(shown, { key, action: 'closed' });
    });
    shown.on('failed', (_event, error) => {
      if (held.get(key) === shown) held.delete(key);
      log(`a notification failed: ${error}`);
      refused(true);
    });
    shown.show();
  };

  const port: NotificationPort = {
    async show(notification) {
      if (!Notifications.isSupported()) {
        refused(true);
        return failure('unreachable', { reason: 'notifications' });
      }
      withdraw(notification.key);
      present(notification);
      return success();
    },
    withdraw,
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      for (const key of [...held.keys()]) withdraw(key);
    },
  };
  return { port, isOurs: (id) => shownIds.has(id) };
}

function optionsFor(notification: Notification): ElectronOptions {
  const { title, body, quiet, buttons } = notification;
  return {
    id: toastId(notification),
    groupId: group,
    title,
    body,
    silent: quiet,
    actions: buttons.map(({ label }) => ({ type: 'button', text: label })),
  };
}

/** Electron 45 tells the index in `details`, older ones only behind it. */
function indexIn(details: object): number | undefined {
  const index: unknown = 'actionIndex' in details ? details.actionIndex : undefined;
  return typeof index === 'number' ? index : undefined;
}

/** On Windows a toast that timed out has only moved to the notification centre. */
function isStillInCentre(details: object): boolean {
  return 'reason' in details && details.reason === 'timedOut';
}
