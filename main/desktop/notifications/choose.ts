import { createElectronNotifications, type ElectronNotifications } from './electron.ts';
import { type ElectronHistory, electronLeftBehind } from './electron-left-behind.ts';
import { withFallback } from './fallback.ts';
import type { LeftBehind } from './left-behind.ts';
import { createLinuxNotifications } from './linux.ts';
import type { Identity } from './notification-server.ts';
import type { NotificationPort } from './port.ts';
import { connectSessionBus } from './session-bus.ts';

/** The platform's best way to notifications, and to those that an earlier session left. */
interface NotificationWays {
  readonly port: NotificationPort;
  /** null where Foyer takes all of them away when it ends, and none survives it. */
  readonly leftBehind: LeftBehind | null;
}

/** Electron's class, as far as it is used. */
export type NotificationClass = ElectronNotifications & ElectronHistory;

interface Place {
  readonly platform: NodeJS.Platform;
  readonly identity: Identity;
  readonly log: (sentence: string) => void;
  /** Told whether the system refuses to show notifications, each time that it is seen. */
  readonly refused: (refused: boolean) => void;
}

/** Chooses for the platform; Electron's class is passed in. */
export function chooseNotifications(
  Notifications: NotificationClass,
  { platform, identity, log, refused }: Place,
): NotificationWays {
  const byElectron = () => createElectronNotifications(Notifications, log, refused);
  if (platform === 'linux') {
    const byBus = createLinuxNotifications(() => connectSessionBus(), identity);
    return { port: withFallback(byBus, () => byElectron().port), leftBehind: null };
  }
  const { port, isOurs } = byElectron();
  return { port, leftBehind: electronLeftBehind(Notifications, platform, isOurs) };
}
