import type { MenuEntry } from '../../desk/index.ts';
import type { Tour } from '../stage.ts';

/** Reads the menu of the tray icon, as the desktop's panel gets it. */
export async function tray({ report, desk }: Tour): Promise<void> {
  report.chapter('The tray');
  let rows: readonly MenuEntry[] = [];
  await report.step('Its menu, read over D-Bus', async () => {
    const item = await desk.tray.waitForItem(5_000);
    rows = (await item.menu()).children.filter(({ visible }) => visible);
    if (!rows.some(({ label }) => label === 'Quit Foyer')) throw new Error('It has no way out.');
  });
  for (const row of rows) report.say(`              ${lineOf(row)}`);
}

function lineOf({ type, label, children }: MenuEntry): string {
  if (type === 'separator') return '─'.repeat(20);
  if (children.length === 0) return label;
  return `${label} ▸ ${children.map((child) => child.label).join(', ')}`;
}
