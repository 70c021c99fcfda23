import { DBusError, Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import type { BusClient, Target } from './bus-client.ts';

/** One entry of a tray menu, as the app sent it (hidden and disabled ones too). */
export interface MenuEntry {
  /** Changes whenever the app sets its menu anew: find entries by their label. */
  id: number;
  label: string;
  enabled: boolean;
  visible: boolean;
  type: 'standard' | 'separator';
  /** `on` and `off` for check and radio entries, else `none`. */
  toggleState: 'on' | 'off' | 'none';
  children: MenuEntry[];
}

/** How an entry is named in a path: its whole label, or a pattern that fits it. */
export type EntryName = string | RegExp;

const properties = z.object({
  label: z.string().default(''),
  enabled: z.boolean().default(true),
  visible: z.boolean().default(true),
  type: z.string().default('standard'),
  'toggle-type': z.string().default(''),
  'toggle-state': z.number().default(-1),
});
const layout: z.ZodType<MenuEntry> = z
  .tuple([z.number(), properties, z.array(z.lazy(() => layout))])
  .transform(([id, entry, children]) => ({
    id,
    label: withoutMnemonics(entry.label),
    enabled: entry.enabled,
    visible: entry.visible,
    type: entry.type === 'separator' ? 'separator' : 'standard',
    toggleState: toggleState(entry['toggle-type'], entry['toggle-state']),
    children,
  }));

/** Reads the whole menu of an app (com.canonical.dbusmenu); the root itself has no label. */
export async function readMenu(bus: BusClient, menu: Target): Promise<MenuEntry> {
  const reply = await bus.call(menu, 'GetLayout', 'iias', [0, -1, []]);
  return layout.parse(reply[1]);
}

/**
 * Clicks the entry at the end of `path`, opening each menu on the way as a person does.
 * Throws when an entry is not there, hidden or disabled, and says what is there instead.
 */
export async function clickEntry(bus: BusClient, menu: Target, path: EntryName[]): Promise<void> {
  let id = 0;
  for (const [depth, name] of path.entries()) {
    // An app may fill a menu only when it is about to be shown, with new ids for all: look again.
    await bus.call(menu, 'AboutToShow', 'i', [id]).catch(ignoreRefusal);
    const siblings = entriesAt(await readMenu(bus, menu), path.slice(0, depth));
    id = pick(siblings, name).id;
  }
  await bus.call(menu, 'Event', 'isvu', [id, 'clicked', new Variant('s', ''), 0]);
}

/** The entry at the end of `path`; undefined when it is not in the menu. */
export function findEntry(root: MenuEntry, path: EntryName[]): MenuEntry | undefined {
  return path.reduce<MenuEntry | undefined>(
    (entry, name) => entry?.children.find(({ label }) => isNamed(label, name)),
    root,
  );
}

function entriesAt(root: MenuEntry, path: EntryName[]): MenuEntry[] {
  return path.reduce((entries, name) => pick(entries, name).children, root.children);
}

/** Chromium answers AboutToShow with an error where it has nothing to prepare; panels ignore it. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof DBusError)) throw error;
}

function pick(entries: MenuEntry[], name: EntryName): MenuEntry {
  const entry = entries.find(({ label }) => isNamed(label, name));
  if (entry?.enabled && entry.visible) return entry;
  const fault = entry === undefined ? 'is not there' : 'cannot be clicked';
  const labels = entries.map(({ label }) => JSON.stringify(label)).join(', ');
  throw new Error(`The menu entry ${JSON.stringify(String(name))} ${fault}. The menu: ${labels}`);
}

function isNamed(label: string, name: EntryName): boolean {
  return typeof name === 'string' ? label === name : name.test(label);
}

/** In a label `_` marks the next letter as its key, and `__` is an underscore. */
function withoutMnemonics(label: string): string {
  return label.replace(/_(.)/gs, '$1');
}

function toggleState(type: string, state: number): MenuEntry['toggleState'] {
  if (type === '') return 'none';
  return state === 1 ? 'on' : 'off';
}
