import type {
  Notification,
  NotificationEvent,
  NotificationPort,
} from '../../../../main/desktop/notifications/port.ts';
import { type Outcome, success } from '../../../../preload/contract.ts';

/** A port that keeps what it is told, with the hands of a person. */
export interface PortDouble extends NotificationPort {
  readonly shown: ReadonlyMap<string, Notification>;
  /** The keys of all that was ever shown, in order. */
  readonly history: readonly string[];
  readonly act: (event: NotificationEvent) => void;
}

/** A port whose every `show` ends in `end`. */
export function createPortDouble(end: Outcome<void> = success()): PortDouble {
  const shown = new Map<string, Notification>();
  const history: string[] = [];
  const listeners = new Set<(event: NotificationEvent) => void>();
  return {
    shown,
    history,
    act(event) {
      shown.delete(event.key);
      for (const listener of listeners) listener(event);
    },
    async show(notification) {
      history.push(notification.key);
      if (end.ok) shown.set(notification.key, notification);
      return end;
    },
    withdraw: (key) => void shown.delete(key),
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      shown.clear();
    },
  };
}
