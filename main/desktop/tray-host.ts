import type { Outcome } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { SessionBus } from './notifications/session-bus.ts';

/** Whoever shows the icons of the StatusNotifierItem protocol owns this name. */
const watcher = 'org.kde.StatusNotifierWatcher';
const busItself = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/**
 * Keeps `state.tray` true: whether a tray shows our icon. Creating a tray item succeeds on a Linux
 * desktop that has none (GNOME without an extension), so the bus is asked who would show it.
 */
export async function watchTrayHost(
  state: State,
  platform: NodeJS.Platform,
  connect: () => Promise<Outcome<SessionBus>>,
): Promise<void> {
  const tell = (present: boolean) => state.setState({ tray: present ? 'present' : 'absent' });
  if (platform !== 'linux') return tell(true);

  const bus = await connect();
  if (!bus.ok) return tell(false);
  bus.value.onSignal(({ member, body }) => {
    const [name, , owner] = body;
    if (member === 'NameOwnerChanged' && name === watcher) tell(owner !== '');
  });
  const rule = `type='signal',sender='${busItself.destination}',member='NameOwnerChanged',arg0='${watcher}'`;
  await bus.value.call({ ...busItself, member: 'AddMatch', signature: 's', body: [rule] });
  const owned = await bus.value.call({
    ...busItself,
    member: 'NameHasOwner',
    signature: 's',
    body: [watcher],
  });
  tell(owned.ok && owned.value[0] === true);
}
