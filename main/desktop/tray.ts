import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import { type State, whenever } from '../state.ts';
import type { Area } from './placement.ts';
import { iconFiles, type TrayIcon, trayIcon } from './tray-icon.ts';
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
  const imageOf = rememberedImages(iconFolder);
  let tray = putUp();

  function putUp(): Tray {
    const item = new Tray(imageOf(trayIcon(state.getState())));
    item.on('click', toggle);
    return item;
  }

  function showIcon() {
    const icon = trayIcon(state.getState());
    tray.setImage(imageOf(icon));
    if (process.platform === 'darwin') tray.setTitle(iconFiles(icon, 'darwin').title);
  }
  const showTooltip = () => tray.setToolTip(trayTooltip(state.getState()));
  const showMenu = () => tray.setContextMenu(buildMenu(trayMenu(state.getState()), carryOut));

  /** An item made while nobody showed icons is not looked for by who comes later. */
  function putUpAnew() {
    tray.destroy();
    tray = putUp();
    showIcon();
    showTooltip();
    showMenu();
  }

  whenever(state, (now) => iconKey(trayIcon(now)), showIcon);
  whenever(state, trayTooltip, showTooltip);
  whenever(state, (now) => JSON.stringify(trayMenu(now)), showMenu);
  state.subscribe((now, before) => {
    if (now.tray === 'present' && before.tray === 'absent') putUpAnew();
  });
  return { area: () => tray.getBounds() };
}

/** Each picture is read once, however often it is shown. */
function rememberedImages(folder: string): (icon: TrayIcon) => Electron.NativeImage {
  const images = new Map<string, Electron.NativeImage>();
  return (icon) => {
    const known = images.get(iconKey(icon));
    if (known) return known;
    const file = join(folder, iconFiles(icon, process.platform).plain);
    const image = nativeImage.createFromPath(file);
    images.set(iconKey(icon), image);
    return image;
  };
}

function iconKey({ name, count }: TrayIcon): string {
  return `${name} ${count}`;
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
    case 'choice':
      return {
        type: 'radio',
        label: row.label,
        checked: row.chosen,
        click: () => carryOut(row.command),
      };
    case 'folder':
      return { label: row.label, submenu: row.rows.map((inner) => menuItem(inner, carryOut)) };
  }
}
