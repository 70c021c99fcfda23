import { createHash } from 'node:crypto';
import { failure, success } from '../../../preload/contract.ts';
import type { Notification, NotificationEvent, NotificationPort } from './port.ts';

/** What we say to Electron's Notification; the fields it does not know on a platform are ignored. */
export interface ElectronOptions {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  readonly actions: { type: 'button'; text: string }[];
}

/** An Electron Notification, as far as it is used here. */
export interface ElectronNotification {
  on(event: 'click', listener: () => void): unknown;
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

/**
 * Notifications by Electron: with buttons where the platform takes `actions` (macOS, Windows); on
 * others the click opens. Each is held until it is over: Electron loses the events of those that
 * nobody holds (https://github.com/electron/electron/issues/16922).
 */
export function createElectronNotifications(
  Notifications: ElectronNotifications,
  log: (sentence: string) => void,
): NotificationPort {
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
    const shown = new Notifications(optionsFor(notification));
    held.set(key, shown);
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
    });
    shown.show();
  };

  return {
    async show(notification) {
      if (!Notifications.isSupported()) return failure('unreachable', { reason: 'notifications' });
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
}

/** Windows takes at most 64 characters as the tag of a toast; our keys may be longer. */
export function toastId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

function optionsFor({ key, title, body, quiet, buttons }: Notification): ElectronOptions {
  return {
    id: toastId(key),
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
