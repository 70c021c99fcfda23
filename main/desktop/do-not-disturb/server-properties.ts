import { followOwner, listenTo, readProperty } from '../bus-owner.ts';
import type { SessionBus } from '../notifications/session-bus.ts';
import { latestAnswer } from './latest-answer.ts';

const name = 'org.freedesktop.Notifications';
const server = { destination: name, path: '/org/freedesktop/Notifications' } as const;

/** By these a notification server says that it holds back: KDE's first, then dunst's. */
const properties = [
  { interface: name, property: 'Inhibited' },
  { interface: 'org.dunstproject.cmd0', property: 'paused' },
] as const;

/** Follows what the notification server says of itself, whichever it is; none is started for it. */
export async function followServer(
  bus: SessionBus,
  tell: (heldBack: boolean) => void,
): Promise<void> {
  const { ask: look, forget } = latestAnswer(
    () =>
      Promise.all(properties.map((one) => readProperty(bus, { ...server, ...one }, one.property))),
    (answers) => tell(answers.includes(true)),
  );

  bus.onSignal(({ member, body }) => {
    const ours = properties.some((one) => one.interface === body[0]);
    if (member === 'PropertiesChanged' && ours) void look();
  });
  await listenTo(
    bus,
    `sender='${name}',interface='org.freedesktop.DBus.Properties',member='PropertiesChanged'`,
  );
  await followOwner(bus, name, async (owned) => {
    if (owned) return await look();
    forget();
    tell(false);
  });
}
