import { listenTo } from '../bus-owner.ts';
import type { SessionBus } from '../notifications/session-bus.ts';
import { latestAnswer } from './latest-answer.ts';

/** A setting of the desktop, and its value while notifications are held back. */
interface DesktopSetting {
  readonly schema: string;
  readonly key: string;
  /** Where dconf keeps it. */
  readonly path: string;
  readonly heldBack: 'true' | 'false';
}

const gnome = {
  schema: 'org.gnome.desktop.notifications',
  key: 'show-banners',
  path: '/org/gnome/desktop/notifications/show-banners',
  heldBack: 'false',
} as const;

const settings: Readonly<Record<string, DesktopSetting>> = {
  gnome,
  unity: gnome,
  'x-cinnamon': {
    schema: 'org.cinnamon.desktop.notifications',
    key: 'display-notifications',
    path: '/org/cinnamon/desktop/notifications/display-notifications',
    heldBack: 'false',
  },
  mate: {
    schema: 'org.mate.NotificationDaemon',
    key: 'do-not-disturb',
    path: '/org/mate/notification-daemon/do-not-disturb',
    heldBack: 'true',
  },
};

/** The setting of the desktop that XDG_CURRENT_DESKTOP names; undefined where there is none. */
export function settingOf(currentDesktop: string): DesktopSetting | undefined {
  return currentDesktop
    .toLowerCase()
    .split(':')
    .map((name) => settings[name])
    .find((known) => known !== undefined);
}

/**
 * Follows a setting of the desktop. `read` gives its value as text, undefined where it cannot be
 * read. dconf, where these desktops keep it, tells on the bus which keys were written, not their
 * values.
 */
export async function followSetting(
  bus: SessionBus,
  { schema, key, path, heldBack }: DesktopSetting,
  read: (schema: string, key: string) => Promise<string | undefined>,
  tell: (heldBack: boolean) => void,
): Promise<void> {
  const { ask: look } = latestAnswer(
    () => read(schema, key),
    (value) => tell(value === heldBack),
  );

  bus.onSignal(({ interface: face, member, body }) => {
    if (face !== 'ca.desrt.dconf.Writer' || member !== 'Notify') return;
    if (writtenPaths(body).some((written) => path.startsWith(written))) void look();
  });
  await listenTo(bus, `interface='ca.desrt.dconf.Writer',member='Notify'`);
  await look();
}

/** Of keys, or of whole folders that end in a slash. */
function writtenPaths([prefix, changes]: readonly unknown[]): readonly string[] {
  const names: readonly unknown[] = Array.isArray(changes) ? changes : [];
  return names.map((name) => `${prefix}${name}`);
}
