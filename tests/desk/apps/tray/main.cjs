// The smallest Electron app that uses every part of a desk; the menu acts on the app itself.
const { app, globalShortcut, BrowserWindow, Menu, Notification, shell, Tray } = require('electron');
const { nativeImage } = require('electron');

const SIDE = 22;
const picture = (blue, green, red) =>
  nativeImage.createFromBitmap(
    Buffer.from(Array.from({ length: SIDE * SIDE }, () => [blue, green, red, 255]).flat()),
    { width: SIDE, height: SIDE },
  );

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 400, height: 200, show: false, title: 'Desk tray' });
  window.loadURL(
    'data:text/html,<title>Desk tray</title><input autofocus oninput="document.title=this.value">',
  );
  window.webContents.on('page-title-updated', (_event, title) => window.setTitle(title));

  const tray = new Tray(picture(0, 0, 255));
  tray.setToolTip('quiet');
  const knock = () => {
    tray.setImage(picture(0, 255, 0));
    tray.setToolTip('1 request');
  };
  const menu = [
    {
      label: 'Requests',
      submenu: [{ label: 'Jane Doe', submenu: [{ label: 'Accept', click: knock }] }],
    },
    {
      label: 'Read https://example.org/',
      click: () => shell.openExternal('https://example.org/a?b=c&d=%20'),
    },
    { label: 'Notify', click: () => new Notification({ title: 'Knock', body: 'Jane Doe' }).show() },
    { type: 'separator' },
    { label: 'Quiet', type: 'checkbox', checked: true },
    { label: 'Off', enabled: false },
    { label: 'Quit', click: () => app.quit() },
  ];
  tray.setContextMenu(Menu.buildFromTemplate(menu));
  globalShortcut.register('Control+Shift+Space', () => window.show());
});
app.on('window-all-closed', () => undefined);
