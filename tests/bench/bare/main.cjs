// The least that is still a tray app: an icon, and a hidden window with nothing in it.
const { join } = require('node:path');
const { app, BrowserWindow, Tray } = require('electron');

/** Electron ends what nothing holds: a tray icon that was collected leaves the tray. */
const held = [];

app.whenReady().then(() => {
  const tray = new Tray(join(__dirname, 'tray.png'));
  const window = new BrowserWindow({ width: 400, height: 560, show: false, title: 'Bare' });
  tray.on('click', () => (window.isVisible() ? window.hide() : window.show()));
  held.push(tray);
  window.loadURL('about:blank');
  held.push(window);
});
app.on('window-all-closed', () => undefined);
