import type { SessionBus } from './notifications/session-bus.ts';

const busItself = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** Asks the bus to pass on to us the signals that the rule fits; `rule` without its `type`. */
export async function listenTo(bus: SessionBus, rule: string): Promise<void> {
  const body = [`type='signal',${rule}`];
  await bus.call({ ...busItself, member: 'AddMatch', signature: 's', body });
}

/** Calls back with whether anybody owns `name` on the bus: now, and each time that the owner changes. */
export async function followOwner(
  bus: SessionBus,
  name: string,
  tell: (owned: boolean) => void | Promise<void>,
): Promise<void> {
  bus.onSignal(({ sender, member, body: [changed, , owner] }) => {
    // Anybody may send us such a signal; the bus alone knows.
    if (sender !== busItself.destination) return;
    if (member === 'NameOwnerChanged' && changed === name) void tell(owner !== '');
  });
  await listenTo(bus, `sender='${busItself.destination}',member='NameOwnerChanged',arg0='${name}'`);
  const owned = await bus.call({
    ...busItself,
    member: 'NameHasOwner',
    signature: 's',
    body: [name],
  });
  await tell(owned.ok && owned.value[0] === true);
}

/** A property of an object on the bus; undefined where it has none. */
export async function readProperty(
  bus: SessionBus,
  { destination, path, interface: face }: Record<'destination' | 'path' | 'interface', string>,
  property: string,
): Promise<unknown> {
  const reply = await bus.call({
    destination,
    path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [face, property],
  });
  return reply.ok ? inVariant(reply.value[0]) : undefined;
}

/** The value that carries its D-Bus type with it. */
export function inVariant(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}
