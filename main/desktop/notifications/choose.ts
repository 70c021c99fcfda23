import { createElectronNotifications, type ElectronNotifications } from './electron.ts';
import { withFallback } from './fallback.ts';
import { createLinuxNotifications } from './linux.ts';
import type { Identity } from './notification-server.ts';
import type { NotificationPort } from './port.ts';
import { connectSessionBus } from './session-bus.ts';

/** The platform's best way to notifications; Electron's class is passed in. */
export function chooseNotificationPort(
  platform: NodeJS.Platform,
  Notifications: ElectronNotifications,
  identity: Identity,
  log: (sentence: string) => void,
): NotificationPort {
  const byElectron = () => createElectronNotifications(Notifications, log);
  if (platform !== 'linux') return byElectron();
  return withFallback(
    createLinuxNotifications(() => connectSessionBus(), identity),
    byElectron,
  );
}
