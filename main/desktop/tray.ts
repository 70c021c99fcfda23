import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import { type State, whenever } from '../state.ts';
import type { Area } from './placement.ts';
import { iconFiles, trayIcon } from './tray-icon.ts';
import { type TrayCommand, type TrayRow, trayMenu, trayTooltip } from './tray-menu.ts';

/** The icon by the clock: a pure picture of the state, and the shortest way to every command. */
export interface TrayItem {
  /** Where the system says the icon is; without a size where it does not say. */
  readonly area: () => Area;
}

/** Puts the icon up and keeps icon, tooltip and menu equal to the state. */
export function createTray(
  state: State,
  iconFolder: string,
  carryOut: (command: TrayCommand) => void,
  toggle: () => void,
): TrayItem {
  const images = new Map<string, Electron.NativeImage>();
  const imageOf = (key: string) => {
    const known = images.get(key);
    if (known) return known;
    const made = loadImage(iconFolder, key);
    images.set(key, made);
    return made;
  };

  const tray = new Tray(imageOf(iconKey(state)));
  tray.on('click', toggle);
  whenever(state, () => iconKey(state), unlessFirst((key) => tray.setImage(imageOf(key))));
  whenever(state, trayTooltip, (tooltip) => tray.setToolTip(tooltip));
  whenever(
    state,
    (now) => JSON.stringify(trayMenu(now)),
    () => tray.setContextMenu(buildMenu(trayMenu(state.getState()), carryOut)),
  );
  return { area: () => tray.getBounds() };
}

function iconKey(state: State): string {
  return JSON.stringify(trayIcon(state.getState()));
}

function unlessFirst<Value>(react: (value: Value) => void): (value: Value) => void {
  let first = true;
  return (value) => {
    if (!first) react(value);
    first = false;
  };
}

function buildMenu(rows: readonly TrayRow[], carryOut: (command: TrayCommand) => void): Menu {
  return Menu.buildFromTemplate(rows.map((row) => menuItem(row, carryOut)));
}

function menuItem(
  row: TrayRow,
  carryOut: (command: TrayCommand) => void,
): MenuItemConstructorOptions {
  switch (row.kind) {
    case 'line':
      return { type: 'separator' };
    case 'words':
      return { label: row.label, enabled: false };
    case 'action':
      return { label: row.label, click: () => carryOut(row.command) };
    case 'folder':
      return { label: row.label, submenu: row.rows.map((inner) => menuItem(inner, carryOut)) };
  }
}
