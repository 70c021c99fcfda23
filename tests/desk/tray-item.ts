import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type BusClient, propertiesOf } from './bus-client.ts';
import type { Changes } from './changes.ts';
import { clickEntry, type EntryName, type MenuEntry, readMenu } from './menu.ts';

/** A tray icon: its largest pixmap. */
export interface TrayIcon {
  width: number;
  height: number;
  /** ARGB, four bytes a pixel, row by row from the top. */
  pixels: Buffer;
  /** The same for the same picture, to tell one icon from another. */
  hash: string;
}

/** An app's item in the tray (StatusNotifierItem), with a person's hands. */
export interface TrayItem {
  /** The name on the bus and the object path it registered with. */
  service: string;
  path: string;
  icon(): Promise<TrayIcon>;
  /** The tooltip's title, and its text on a second line if it has one. */
  tooltip(): Promise<string>;
  /** A click on the icon. */
  activate(): Promise<void>;
  menu(): Promise<MenuEntry>;
  /** Clicks a menu entry by the labels that lead to it. */
  click(path: EntryName[]): Promise<void>;
  /** Waits until the item is as wished, looking again whenever it says that it changed. */
  waitFor(
    wish: (item: TrayItem) => boolean | Promise<boolean>,
    timeoutMs: number,
  ): Promise<TrayItem>;
}

const INTERFACE = 'org.kde.StatusNotifierItem';
const pixmaps = z.array(z.tuple([z.number(), z.number(), z.instanceof(Buffer)]));
const tooltip = z.tuple([z.string(), z.unknown(), z.string(), z.string()]);

/** The item that `service` has registered at `path`; `changes` announces every signal of items. */
export function createTrayItem(
  bus: BusClient,
  changes: Changes,
  service: string,
  path: string,
): TrayItem {
  const object = { name: service, path, interface: INTERFACE };
  const read = async (property: string) =>
    (await bus.call(propertiesOf(object), 'Get', 'ss', [INTERFACE, property]))[0];
  const menuOf = async () => ({
    name: service,
    path: z.string().parse(await read('Menu')),
    interface: 'com.canonical.dbusmenu',
  });
  const item: TrayItem = {
    service,
    path,
    icon: async () => largest(pixmaps.parse(await read('IconPixmap'))),
    tooltip: async () => {
      const [, , title, text] = tooltip.parse(await read('ToolTip'));
      return [title, text].filter(Boolean).join('\n');
    },
    activate: async () => {
      await bus.call(object, 'Activate', 'ii', [0, 0]);
    },
    menu: async () => readMenu(bus, await menuOf()),
    click: async (labels) => clickEntry(bus, await menuOf(), labels),
    waitFor: (wish, timeoutMs) =>
      changes.until(
        async () => ((await wish(item)) ? item : undefined),
        timeoutMs,
        'the tray item to change',
      ),
  };
  return item;
}

function largest(icons: z.infer<typeof pixmaps>): TrayIcon {
  const [icon] = icons.toSorted(([a], [b]) => b - a);
  if (icon === undefined) throw new Error('The tray item has no picture.');
  const [width, height, pixels] = icon;
  const hash = createHash('sha256').update(`${width}x${height}:`).update(pixels).digest('hex');
  return { width, height, pixels, hash };
}
