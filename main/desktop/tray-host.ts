import type { Outcome } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { followOwner, listenTo, readProperty } from './bus-owner.ts';
import type { SessionBus } from './notifications/session-bus.ts';

/** Whoever passes on the icons of the StatusNotifierItem protocol owns this name. */
const name = 'org.kde.StatusNotifierWatcher';
const watcher = { destination: name, path: '/StatusNotifierWatcher', interface: name } as const;
const registered = 'IsStatusNotifierHostRegistered';

/**
 * Keeps `state.tray` true: whether a tray shows our icon. Creating a tray item succeeds on a Linux
 * desktop that has none (GNOME without an extension), so the bus is asked who would show it: a
 * watcher passes icons on, and hosts, which it tells of, show them.
 */
export async function watchTrayHost(
  state: State,
  platform: NodeJS.Platform,
  connect: () => Promise<Outcome<SessionBus>>,
): Promise<void> {
  const tell = (present: boolean) => {
    const tray = present ? 'present' : 'absent';
    if (state.getState().tray !== tray) state.setState({ tray });
  };
  if (platform !== 'linux') return tell(true);

  const bus = await connect();
  if (!bus.ok) return tell(false);
  let questions = 0;
  const look = async () => {
    questions += 1;
    const asked = questions;
    // A watcher that does not say whether somebody shows what it passes on is taken for one that does.
    const shows = (await readProperty(bus.value, watcher, registered)) !== false;
    if (asked === questions) tell(shows);
  };
  bus.value.onSignal(({ interface: face, member }) => {
    if (face === name && member.startsWith('StatusNotifierHost')) void look();
  });
  await listenTo(bus.value, `sender='${name}',interface='${name}'`);
  await followOwner(bus.value, name, async (owned) => {
    if (owned) return await look();
    questions += 1;
    tell(false);
  });
}
