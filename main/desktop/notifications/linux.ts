import { type Outcome, success } from '../../../preload/contract.ts';
import {
  findNotificationServer,
  type Identity,
  type NotificationServer,
} from './notification-server.ts';
import type { Notification, NotificationEvent, NotificationPort } from './port.ts';
import type { SessionBus } from './session-bus.ts';

/** A notification that the present server shows, under the id it gave. */
interface Live {
  readonly id: number;
  readonly notification: Notification;
  readonly token?: string;
}

type Step =
  | { readonly kind: 'close'; readonly key: string; readonly id: number }
  | { readonly kind: 'notify'; readonly notification: Notification; readonly replaced: number };

/**
 * Notifications with buttons by org.freedesktop.Notifications, which Electron does not offer on
 * Linux (https://github.com/electron/electron/issues/24333). Nothing is loaded or connected before
 * the first one. It works towards what shall stand, one call after the other: a server that goes
 * away, comes late or is replaced by another is given everything anew.
 */
export function createLinuxNotifications(
  connect: () => Promise<Outcome<SessionBus>>,
  identity: Identity,
): NotificationPort {
  const wanted = new Map<string, Notification>();
  const live = new Map<string, Live>();
  const listeners = new Set<(event: NotificationEvent) => void>();
  let server: Promise<Outcome<NotificationServer>> | undefined;
  let turn: Promise<Outcome<void>> = Promise.resolve(success());
  let changes = 0;

  const emit = (event: NotificationEvent) => {
    wanted.delete(event.key);
    for (const listener of listeners) listener(event);
  };

  const shownBy = (id: number) => [...live.values()].find((shown) => shown.id === id);

  const find = async (): Promise<Outcome<NotificationServer>> => {
    const bus = await connect();
    if (!bus.ok) return bus;
    return success(await findNotificationServer(bus.value, identity, heard));
  };

  const heard = {
    invoked(id: number, action: string) {
      const shown = shownBy(id);
      const meant = shown && meaning(action, shown.notification);
      if (!shown || !meant || !wanted.has(shown.notification.key)) return;
      const token = shown.token === undefined ? {} : { activationToken: shown.token };
      emit({ key: shown.notification.key, action: meant, ...token });
      void settle();
    },
    activationToken(id: number, token: string) {
      const shown = shownBy(id);
      if (shown) live.set(shown.notification.key, { ...shown, token });
    },
    closed(id: number) {
      const key = shownBy(id)?.notification.key;
      if (key === undefined) return;
      live.delete(key);
      if (wanted.has(key)) emit({ key, action: 'closed' });
    },
    changed(present: boolean) {
      changes += 1;
      live.clear();
      if (present) void settle();
    },
  };

  const take = async (step: Step, by: NotificationServer): Promise<boolean> => {
    if (step.kind === 'close') {
      live.delete(step.key);
      await by.close(step.id);
      return true;
    }
    const before = changes;
    const id = await by.notify(step.replaced, step.notification);
    const { notification } = step;
    if (id.ok && before === changes) live.set(notification.key, { id: id.value, notification });
    return id.ok;
  };

  const settleNow = async (): Promise<Outcome<void>> => {
    if (wanted.size === 0 && live.size === 0) return success();
    server ??= find();
    const found = await server;
    if (!found.ok) {
      server = undefined;
      return found;
    }
    const refused = new Set<Notification>();
    for (let step = nextStep(wanted, live, refused); step; step = nextStep(wanted, live, refused)) {
      // No server just now: its coming settles what is left.
      if (!(await found.value.capabilities()).ok) break;
      const taken = await take(step, found.value);
      if (!taken && step.kind === 'notify') refused.add(step.notification);
    }
    return success();
  };
  const settle = () => {
    turn = turn.then(settleNow, settleNow);
    return turn;
  };

  return {
    async show(notification) {
      wanted.set(notification.key, notification);
      const settled = await settle();
      if (!settled.ok) wanted.delete(notification.key);
      return settled;
    },
    withdraw(key) {
      if (wanted.delete(key)) void settle();
    },
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      wanted.clear();
      await settle();
      const found = await server;
      if (found?.ok) found.value.disconnect();
    },
  };
}

function nextStep(
  wanted: ReadonlyMap<string, Notification>,
  live: ReadonlyMap<string, Live>,
  refused: ReadonlySet<Notification>,
): Step | undefined {
  for (const [key, { id }] of live) {
    if (!wanted.has(key)) return { kind: 'close', key, id };
  }
  for (const [key, notification] of wanted) {
    const shown = live.get(key);
    if (shown?.notification !== notification && !refused.has(notification)) {
      return { kind: 'notify', notification, replaced: shown?.id ?? 0 };
    }
  }
  return undefined;
}

function meaning(action: string, { buttons }: Notification): NotificationEvent['action'] | null {
  if (action === 'default') return 'open';
  return buttons.find((button) => button.action === action)?.action ?? null;
}
