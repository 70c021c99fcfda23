import type { App, Session, WebContents } from 'electron';

/**
 * Denies every page everything beyond showing itself: navigation, new windows, embedded pages,
 * permissions, downloads. Electron's security checklist, points 5 and 11 to 14:
 * https://www.electronjs.org/docs/latest/tutorial/security
 */
export function lockDown(app: App, session: Session): void {
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

function lockDownPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
