import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Menu,
  type MenuItemConstructorOptions,
  type NativeImage,
  nativeImage,
  nativeTheme,
  screen,
  Tray,
} from 'electron';
import { type State, whenever } from '../state.ts';
import type { Area } from './placement.ts';
import { type IconPicture, iconPicture, trayIcon } from './tray-icon.ts';
import { onLookChange, trayLook } from './tray-look.ts';
import { trayMenu, trayTooltip } from './tray-menu.ts';
import type { TrayCommand, TrayRow } from './tray-row.ts';

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
  const { platform } = process;
  const surfaces = { nativeTheme, screen };
  let look = trayLook(platform, surfaces);
  const pictureNow = () => iconPicture(trayIcon(state.getState()), look);
  let shown = pictureNow();
  let tray = putUp();

  function putUp(): Tray {
    const item = new Tray(imageOf(shown));
    item.on('click', toggle);
    if (shown.title !== '') item.setTitle(shown.title);
    return item;
  }

  /** Each new picture is traffic on the bus, and a panel that draws itself anew. */
  function showIcon() {
    const next = pictureNow();
    if (next.file === shown.file && next.title === shown.title) return;
    shown = next;
    drawIcon();
  }
  function drawIcon() {
    tray.setImage(imageOf(shown));
    if (platform === 'darwin') tray.setTitle(shown.title);
  }
  const showTooltip = () => tray.setToolTip(trayTooltip(state.getState()));
  const showMenu = () => tray.setContextMenu(buildMenu(trayMenu(state.getState()), carryOut));

  /** An item made while nobody showed icons is not looked for by who comes later. */
  function putUpAnew() {
    tray.destroy();
    shown = pictureNow();
    tray = putUp();
    showTooltip();
    showMenu();
  }

  state.subscribe(showIcon);
  onLookChange(surfaces, () => {
    look = trayLook(platform, surfaces);
    showIcon();
  });
  whenever(state, trayTooltip, showTooltip);
  whenever(state, (now) => JSON.stringify(trayMenu(now)), showMenu);
  state.subscribe((now, before) => {
    if (now.tray === 'present' && before.tray === 'absent') putUpAnew();
    // Panels have been seen to wake with an old picture, or none (mattermost/desktop#2024).
    else if (now.surroundings.awake && !before.surroundings.awake) drawIcon();
  });
  return { area: () => tray.getBounds() };
}

/** Each picture is read once, however often it is shown. */
function rememberedImages(folder: string): (picture: IconPicture) => NativeImage {
  const images = new Map<string, NativeImage>();
  return ({ file }) => {
    const image = images.get(file) ?? readImage(join(folder, file));
    images.set(file, image);
    return image;
  };
}

/** A panel of Linux gets the pixels as they are; elsewhere Electron finds the doubled ones by name. */
function readImage(file: string): NativeImage {
  return process.platform === 'linux'
    ? nativeImage.createFromBuffer(readFileSync(file), { scaleFactor: 1 })
    : nativeImage.createFromPath(file);
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
