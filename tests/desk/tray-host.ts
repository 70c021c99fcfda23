import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import type { BusClient } from './bus-client.ts';
import { watchNames } from './bus-names.ts';
import { createChanges } from './changes.ts';
import { createTrayItem, type TrayItem } from './tray-item.ts';

/** The desk's tray: StatusNotifierWatcher and host in one, as a desktop's panel is. */
export interface TrayHost {
  /** The items that are registered now. */
  items(): TrayItem[];
  /** The first item, once there is one. */
  waitForItem(timeoutMs: number): Promise<TrayItem>;
  /** The panel comes (again): items register by themselves or not at all. */
  start(): Promise<void>;
  /** The panel goes, as when the shell restarts. */
  stop(): Promise<void>;
}

const WATCHER = 'org.kde.StatusNotifierWatcher';
const OBJECT = { path: '/StatusNotifierWatcher', interface: WATCHER };
const ITEM_CHANGES = [
  "interface='org.kde.StatusNotifierItem'",
  "interface='com.canonical.dbusmenu'",
  "interface='org.freedesktop.DBus.Properties',member='PropertiesChanged'",
];

/** A tray, not yet on the bus. */
export async function createTrayHost(bus: BusClient): Promise<TrayHost> {
  const changes = createChanges();
  const items = new Map<string, TrayItem>();
  let stopServing: (() => void) | undefined;

  const register = (body: unknown[], sender: string) => {
    const { service, path } = itemAddress(z.string().parse(body[0]), sender);
    items.set(service + path, createTrayItem(bus, changes, service, path));
    bus.emit(OBJECT, 'StatusNotifierItemRegistered', 's', [service + path]);
    changes.announce();
    return [];
  };
  const forget = (service: string) => {
    for (const [key, item] of items) {
      if (item.service !== service) continue;
      items.delete(key);
      bus.emit(OBJECT, 'StatusNotifierItemUnregistered', 's', [key]);
    }
    changes.announce();
  };
  const served = {
    methods: {
      RegisterStatusNotifierItem: { reply: '', answer: register },
      RegisterStatusNotifierHost: { reply: '', answer: () => [] },
    },
    properties: {
      RegisteredStatusNotifierItems: () => new Variant('as', [...items.keys()]),
      IsStatusNotifierHostRegistered: () => new Variant('b', true),
      ProtocolVersion: () => new Variant('i', 0),
    },
  };

  await Promise.all([
    ...ITEM_CHANGES.map((rule) => bus.listen(rule, changes.announce)),
    watchNames(bus, (name, owner) => {
      if (owner === '') forget(name);
    }),
  ]);
  return {
    items: () => [...items.values()],
    waitForItem: (timeoutMs) =>
      changes.until(() => items.values().next().value, timeoutMs, 'an item in the tray'),
    start: async () => {
      stopServing ??= bus.serve(OBJECT.path, WATCHER, served);
      await bus.own(WATCHER);
      bus.emit(OBJECT, 'StatusNotifierHostRegistered', '', []);
    },
    stop: async () => {
      await bus.release(WATCHER);
      stopServing?.();
      stopServing = undefined;
      items.clear();
      changes.announce();
    },
  };
}

/** An app registers with a name on the bus, or with the path of its object alone. */
function itemAddress(given: string, sender: string): { service: string; path: string } {
  return given.startsWith('/')
    ? { service: sender, path: given }
    : { service: given, path: '/StatusNotifierItem' };
}
