import type { NotificationEvent, NotificationPort } from './port.ts';

/** The first port as long as it can show anything; from its first failure on, the second. */
export function withFallback(
  first: NotificationPort,
  second: () => NotificationPort,
): NotificationPort {
  const listeners = new Set<(event: NotificationEvent) => void>();
  const emit = (event: NotificationEvent) => {
    for (const listener of listeners) listener(event);
  };
  let other: NotificationPort | undefined;
  const withdrawn = new Set<string>();

  first.onAction(emit);
  return {
    async show(notification) {
      withdrawn.delete(notification.key);
      if (other) return other.show(notification);
      const shown = await first.show(notification);
      if (shown.ok || withdrawn.has(notification.key)) return shown;
      if (!other) {
        other = second();
        other.onAction(emit);
      }
      return other.show(notification);
    },
    withdraw(key) {
      withdrawn.add(key);
      first.withdraw(key);
      other?.withdraw(key);
    },
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await Promise.all([first.close(), other?.close()]);
    },
  };
}
