import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { dockMenu, jumpListTasks } from '../../../main/desktop/quick-actions.ts';
import { readCommandLine } from '../../../main/desktop/start/command-line.ts';
import { languageTags } from '../../../preload/contract.ts';

vi.mock('electron', () => ({ Menu: {} }));

describe('what the desktop offers without opening Foyer first', () => {
  it('is the same on Windows and in the desktop entry', () => {
    const entry = readFileSync('electron-builder.yml', 'utf8');
    const inEntry = [...entry.matchAll(/Exec: \S+ (\S+)/g)].map(([, option]) => option);
    const tasks = jumpListTasks('en', 'C:\\Foyer.exe');
    expect(tasks.map((task) => task.arguments)).toEqual(inEntry);
    for (const { title } of tasks) expect(entry).toContain(`Name: ${title}`);
  });

  it('is understood by who is started with it', () => {
    for (const { arguments: option } of jumpListTasks('en', 'foyer')) {
      expect(readCommandLine([option])).toMatchObject({ kind: 'wish' });
    }
  });

  it('does the same at the dock of macOS', () => {
    const comeForward = vi.fn();
    for (const row of dockMenu('en', comeForward)) Reflect.apply(row.click ?? Object, row, []);
    expect(comeForward.mock.calls).toEqual([[{ do: 'toggle' }], [{ do: 'requests' }]]);
  });

  it('is said in every language', () => {
    const titles = languageTags.map((tag) => jumpListTasks(tag, '')[0]?.title);
    expect(new Set(titles).size).toBe(languageTags.length);
  });
});
