import { type Outcome, success } from '../../../preload/contract.ts';
import { bodyFor } from './markup.ts';
import type { Notification } from './port.ts';
import type { BusSignal, SessionBus } from './session-bus.ts';

/** Who we are to the desktop. */
export interface Identity {
  readonly appName: string;
  /** The name of our .desktop file without the ending: GNOME shows our icon by it. */
  readonly desktopEntry: string;
  /** A file's path or a name of the icon theme; empty for none. */
  readonly icon: string;
}

/** What the server says by itself. */
interface ServerEvents {
  readonly invoked: (id: number, action: string) => void;
  readonly activationToken: (id: number, token: string) => void;
  readonly closed: (id: number) => void;
  /** The server has gone or another one came; what it showed is no longer there. */
  readonly changed: (present: boolean) => void;
}

/** The desktop's notification server, present or not. */
export interface NotificationServer {
  /** What the present server can do; asking starts a server that the bus can start. */
  readonly capabilities: () => Promise<Outcome<ReadonlySet<string>>>;
  /** Shows it in the place of `replaced` (0: in a new place) and gives its id, 0 if the reply has none. */
  readonly notify: (replaced: number, notification: Notification) => Promise<Outcome<number>>;
  readonly close: (id: number) => Promise<Outcome<unknown>>;
  readonly disconnect: () => void;
}

const name = 'org.freedesktop.Notifications';
const address = { destination: name, path: '/org/freedesktop/Notifications', interface: name };
const daemon = 'org.freedesktop.DBus';
const daemonAddress = { destination: daemon, path: '/org/freedesktop/DBus', interface: daemon };
const matches = [
  `type='signal',sender='${daemon}',member='NameOwnerChanged',arg0='${name}'`,
  `type='signal',sender='${name}',interface='${name}'`,
];
const normalUrgency = 1;
/** The server's own idea of how long a notification stays. */
const usualTimeout = -1;

/** Listens to the notification server on `bus`, whether it is there yet or not. */
export async function findNotificationServer(
  bus: SessionBus,
  identity: Identity,
  events: ServerEvents,
): Promise<NotificationServer> {
  let owner = '';
  let abilities: ReadonlySet<string> | undefined;

  bus.onSignal((signal) => {
    if (isOwnerChange(signal)) {
      owner = textAt(signal, 2);
      abilities = undefined;
      events.changed(owner !== '');
      return;
    }
    // A signal may be read in one go with the reply that tells the id it is about: replies first.
    setImmediate(() => {
      if (signal.sender === owner) pass(signal, events);
    });
  });
  for (const rule of matches) {
    await bus.call({ ...daemonAddress, member: 'AddMatch', signature: 's', body: [rule] });
  }
  const owned = await bus.call({
    ...daemonAddress,
    member: 'GetNameOwner',
    signature: 's',
    body: [name],
  });
  if (owned.ok && owner === '') owner = String(owned.value[0]);

  return {
    async capabilities() {
      if (abilities) return success(abilities);
      const reply = await bus.call({ ...address, member: 'GetCapabilities' });
      if (!reply.ok) return reply;
      abilities = new Set(texts(reply.value[0]));
      return success(abilities);
    },
    async notify(replaced, notification) {
      const answerable = abilities?.has('actions') === true;
      const reply = await bus.call({
        ...address,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        body: [
          identity.appName,
          replaced,
          identity.icon,
          notification.title,
          bodyFor(abilities ?? new Set(), wordsOf(notification, answerable)),
          answerable ? actionsOf(notification) : [],
          hintsOf(bus, identity, notification),
          usualTimeout,
        ],
      });
      if (!reply.ok) return reply;
      const [id] = reply.value;
      return success(typeof id === 'number' ? id : 0);
    },
    close: (id) =>
      bus.call({ ...address, member: 'CloseNotification', signature: 'u', body: [id] }),
    disconnect: () => bus.disconnect(),
  };
}

/** A server without actions passes on neither buttons nor a click: nothing shall promise them. */
function wordsOf({ body, withoutButtons }: Notification, answerable: boolean): string {
  return answerable ? body : [body, withoutButtons].filter((line) => line !== '').join('\n');
}

/** Keys and labels in turn, the click on the notification itself first. */
function actionsOf({ openLabel, buttons }: Notification): readonly string[] {
  return ['default', openLabel, ...buttons.flatMap(({ action, label }) => [action, label])];
}

function hintsOf(bus: SessionBus, { desktopEntry }: Identity, { quiet }: Notification) {
  return {
    'desktop-entry': bus.variant('s', desktopEntry),
    urgency: bus.variant('y', normalUrgency),
    category: bus.variant('s', 'im.received'),
    ...(quiet ? { 'suppress-sound': bus.variant('b', true) } : {}),
  };
}

function isOwnerChange(signal: BusSignal): boolean {
  return (
    signal.sender === daemon && signal.member === 'NameOwnerChanged' && textAt(signal, 0) === name
  );
}

function pass(signal: BusSignal, events: ServerEvents) {
  const [id] = signal.body;
  if (signal.interface !== name || typeof id !== 'number') return;
  if (signal.member === 'ActionInvoked') events.invoked(id, textAt(signal, 1));
  if (signal.member === 'ActivationToken') events.activationToken(id, textAt(signal, 1));
  if (signal.member === 'NotificationClosed') events.closed(id);
}

function textAt({ body }: BusSignal, index: number): string {
  const value = body[index];
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
