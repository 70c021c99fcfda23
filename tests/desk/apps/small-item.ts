import { Variant } from '@jellybrick/dbus-next';
import { type BusClient, connectBus } from '../bus-client.ts';

/** A tray item without a toolkit: just what the two interfaces ask for. */
export interface SmallItem {
  register(): Promise<void>;
  change(to: { tooltip: string; shade: number }): void;
  /** What was done to it: the labels of clicked entries, and `activate`. */
  acts: string[];
  /** Ends the app's connection. */
  leave(): void;
}

const ITEM = { path: '/StatusNotifierItem', interface: 'org.kde.StatusNotifierItem' };
const MENU = { path: '/MenuBar', interface: 'com.canonical.dbusmenu' };
type Node = [number, Record<string, Variant>, Variant[]];

/** An item on the bus at `address`, not yet registered with a tray. */
export async function createSmallItem(address: string): Promise<SmallItem> {
  const bus = await connectBus(address);
  const acts: string[] = [];
  const look = { tooltip: 'quiet', shade: 10 };
  serveMenu(bus, acts);
  bus.serve(ITEM.path, ITEM.interface, {
    methods: {
      Activate: {
        reply: '',
        answer: () => {
          acts.push('activate');
          bus.emit(ITEM, 'NewStatus', 's', ['Active']);
          return [];
        },
      },
    },
    properties: {
      IconPixmap: () => new Variant('a(iiay)', [[2, 2, Buffer.alloc(16, look.shade)]]),
      ToolTip: () => new Variant('(sa(iiay)ss)', ['', [], look.tooltip, '']),
      Menu: () => new Variant('o', MENU.path),
    },
  });
  return {
    acts,
    register: async () => {
      const name = 'org.kde.StatusNotifierWatcher';
      const watcher = { name, path: '/StatusNotifierWatcher', interface: name };
      await bus.call(watcher, 'RegisterStatusNotifierItem', 's', [ITEM.path]);
    },
    change: (to) => {
      Object.assign(look, to);
      bus.emit(ITEM, 'NewIcon', '', []);
      bus.emit(ITEM, 'NewToolTip', '', []);
    },
    leave: bus.disconnect,
  };
}

/** Every layout has new ids, as in an app that sets its menu anew all the time. */
function serveMenu(bus: BusClient, acts: string[]): void {
  const labels = new Map<number, string>();
  let lastId = 0;
  const entry = (label: string, more: Record<string, Variant> = {}, children: Node[] = []) => {
    lastId += 1;
    labels.set(lastId, label);
    const inner = children.map((child) => new Variant('(ia{sv}av)', child));
    const node: Node = [lastId, { label: new Variant('s', label), ...more }, inner];
    return node;
  };
  const no = new Variant('b', false);
  const layout = (): Node => {
    const person = entry('Jane__Doe', {}, [entry('_Accept'), entry('_Reject')]);
    const check = { 'toggle-type': new Variant('s', 'checkmark') };
    const entries = [
      entry('Requests', {}, [person]),
      entry('Quiet', { ...check, 'toggle-state': new Variant('i', 1) }),
      entry('Off', { enabled: no }),
      entry('Hidden', { visible: no }),
    ];
    return [0, {}, entries.map((child) => new Variant('(ia{sv}av)', child))];
  };
  bus.serve(MENU.path, MENU.interface, {
    methods: {
      AboutToShow: { reply: 'b', answer: () => [false] },
      GetLayout: { reply: 'u(ia{sv}av)', answer: () => [1, layout()] },
      Event: {
        reply: '',
        answer: ([id]) => {
          acts.push(labels.get(Number(id))?.replace('_', '') ?? 'unknown');
          bus.emit(MENU, 'LayoutUpdated', 'ui', [2, 0]);
          return [];
        },
      },
    },
  });
}
