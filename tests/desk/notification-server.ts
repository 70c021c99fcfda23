import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import type { BusClient } from './bus-client.ts';
import { createChanges } from './changes.ts';

/** A notification as an app sent it. */
export interface Notification {
  id: number;
  /** The id of the notification that this one took the place of; 0 for none. */
  replacesId: number;
  app: string;
  icon: string;
  summary: string;
  body: string;
  actions: { key: string; label: string }[];
  hints: Record<string, unknown>;
  /** Milliseconds; -1: the server decides, 0: never. Nothing expires by itself on the desk. */
  timeout: number;
}

/** The desk's notification server (org.freedesktop.Notifications 1.2), with a person's hands. */
export interface NotificationServer {
  /** Those on show now, oldest first. */
  open(): Notification[];
  /** Each Notify call so far, replacements included. */
  history: readonly Notification[];
  /** The first notification, on show or gone, that fits. */
  waitFor(fits: (shown: Notification) => boolean, timeoutMs: number): Promise<Notification>;
  waitForClosed(id: number, timeoutMs: number): Promise<void>;
  /** Presses a button (or the notification itself, `default`); it closes unless it is resident. */
  invoke(id: number, actionKey: string): void;
  /** Closes one as a person does. */
  dismiss(id: number): void;
  /** Turns do-not-disturb on or off, as KDE's server tells of it. */
  inhibit(on: boolean): void;
  start(): Promise<void>;
  /** Takes the server off the bus; what was on show is gone. */
  stop(): Promise<void>;
}

/** What a server with buttons and markup usually says it can do. */
export const DEFAULT_CAPABILITIES: readonly string[] = [
  'actions',
  'body',
  'body-markup',
  'persistence',
  'icon-static',
];

const NAME = 'org.freedesktop.Notifications';
const OBJECT = { path: '/org/freedesktop/Notifications', interface: NAME };
const PROPERTIES = { path: OBJECT.path, interface: 'org.freedesktop.DBus.Properties' };
const BY_PERSON = 2;
const BY_CALL = 3;
const id = z.number().int().nonnegative();
const notifyCall = z.tuple([
  z.string(),
  id,
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.unknown()),
  z.number(),
]);

/** A notification server, not yet on the bus. */
export function createNotificationServer(
  bus: BusClient,
  capabilities: readonly string[] = DEFAULT_CAPABILITIES,
): NotificationServer {
  const changes = createChanges();
  const history: Notification[] = [];
  const shown = new Map<number, Notification>();
  let lastId = 0;
  let stopServing: (() => void) | undefined;
  let inhibited = false;

  const notify = (body: unknown[]) => {
    const [app, replacesId, icon, summary, text, actions, hints, timeout] = notifyCall.parse(body);
    const given = replacesId === 0 ? ++lastId : replacesId;
    const record = { id: given, replacesId, app, icon, summary, body: text, hints, timeout };
    const notification = { ...record, actions: pairActions(actions) };
    history.push(notification);
    shown.set(given, notification);
    changes.announce();
    return [given];
  };
  const close = (closed: number, reason: number) => {
    if (!shown.delete(closed)) return;
    bus.emit(OBJECT, 'NotificationClosed', 'uu', [closed, reason]);
    changes.announce();
  };
  const onShow = (wanted: number) => {
    const notification = shown.get(wanted);
    if (notification === undefined) throw new Error(`No notification ${wanted} is on show.`);
    return notification;
  };
  const methods = {
    GetCapabilities: { reply: 'as', answer: () => [[...capabilities]] },
    GetServerInformation: { reply: 'ssss', answer: () => ['desk', 'Foyer', '1', '1.2'] },
    Notify: { reply: 'u', answer: notify },
    CloseNotification: {
      reply: '',
      answer: (body: unknown[]) => {
        close(id.parse(body[0]), BY_CALL);
        return [];
      },
    },
  };
  const properties = { Inhibited: () => new Variant('b', inhibited) };
  return {
    history,
    open: () => [...shown.values()],
    waitFor: (fits, timeoutMs) =>
      changes.until(() => history.find(fits), timeoutMs, 'a notification'),
    waitForClosed: async (closed, timeoutMs) => {
      const gone = () => (shown.has(closed) ? undefined : true);
      await changes.until(gone, timeoutMs, `notification ${closed} to close`);
    },
    invoke: (pressed, actionKey) => {
      const { actions, hints } = onShow(pressed);
      if (!actions.some(({ key }) => key === actionKey)) {
        throw new Error(`Notification ${pressed} has no action "${actionKey}".`);
      }
      bus.emit(OBJECT, 'ActivationToken', 'us', [pressed, `desk-${pressed}-${actionKey}`]);
      bus.emit(OBJECT, 'ActionInvoked', 'us', [pressed, actionKey]);
      if (hints['resident'] !== true) close(pressed, BY_PERSON);
    },
    dismiss: (dismissed) => close(onShow(dismissed).id, BY_PERSON),
    inhibit: (on) => {
      inhibited = on;
      bus.emit(PROPERTIES, 'PropertiesChanged', 'sa{sv}as', [
        NAME,
        { Inhibited: properties.Inhibited() },
        [],
      ]);
    },
    start: async () => {
      stopServing ??= bus.serve(OBJECT.path, NAME, { methods, properties });
      await bus.own(NAME);
    },
    stop: async () => {
      await bus.release(NAME);
      stopServing?.();
      stopServing = undefined;
      shown.clear();
      changes.announce();
    },
  };
}

/** The specification sends a flat list: key, label, key, label. */
function pairActions(flat: string[]): Notification['actions'] {
  return flat.flatMap((key, index) =>
    index % 2 === 0 ? [{ key, label: flat[index + 1] ?? '' }] : [],
  );
}
