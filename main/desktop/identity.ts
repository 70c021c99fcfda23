import type { App } from 'electron';

/**
 * By this name desktops know Foyer. It is also the `appId` of electron-builder.yml and the
 * `desktopName` of package.json: where they differ, notifications and shortcuts belong to nobody.
 */
export const appId = 'io.github.foyer_app.Foyer';

/** The class that Windows starts when a notification is clicked and Foyer is not running. */
export const toastActivator = '{6C1D3B0E-52A7-4E0C-9A55-0B7C8F5D2E41}';

/** Tells Windows who we are, as the shortcut of the installer does. */
export function identify(
  app: Pick<App, 'setAppUserModelId' | 'setToastActivatorCLSID'>,
  platform: NodeJS.Platform,
): void {
  if (platform !== 'win32') return;
  app.setAppUserModelId(appId);
  app.setToastActivatorCLSID(toastActivator);
}
