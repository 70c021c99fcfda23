import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';
import { importsBelow, importsIn, sourcesBelow } from './imports.ts';
import { breaches, hasFloor } from './walls.ts';

const root = new URL('../..', import.meta.url).pathname;
const rooms = ['main', 'preload', 'renderer'];

describe('the house', () => {
  it('has no hole in its walls', () => {
    expect(breaches(importsBelow(root, rooms))).toEqual([]);
  });

  it('has a floor under every file of main', () => {
    expect(sourcesBelow(root, ['main']).filter((file) => !hasFloor(file))).toEqual([]);
  });

  it('has no files that import each other, except entries of forms that hold entries', () => {
    expect(circlesIn(importsBelow(root, rooms))).toEqual([
      [
        'renderer/commands/field-entry.tsx',
        'renderer/commands/list-entry.tsx',
        'renderer/commands/record-entry.tsx',
      ],
    ]);
  });
});

describe('files that import each other', () => {
  const from = (file: string, target: string) => importsIn(file, `import { x } from '${target}';`);

  it('are found however long their circle is', () => {
    const imports = [
      ...from('main/a.ts', './b.ts'),
      ...from('main/b.ts', './c.ts'),
      ...from('main/c.ts', './a.ts'),
      ...from('main/d.ts', './a.ts'),
    ];
    expect(circlesIn(imports)).toEqual([['main/a.ts', 'main/b.ts', 'main/c.ts']]);
  });

  it('are none where one is loaded by the other when it is wanted', () => {
    const later = importsIn('main/a.ts', "const b = await import('./b.ts');");
    expect(circlesIn([...later, ...from('main/b.ts', './a.ts')])).toEqual([]);
  });
});

describe('a wall falls when', () => {
  it.each([
    ['renderer', 'renderer/store.ts', "import { x } from '../main/state.ts';"],
    ['renderer', 'renderer/store.ts', "import { x } from '../preload/guards.ts';"],
    ['renderer', 'renderer/store.ts', "import fs from 'node:fs';"],
    ['no electron here', 'main/people/join.ts', "import { app } from 'electron';"],
    ['keytar', 'main/accounts/vault.ts', "import keytar from 'keytar';"],
    ['keytar', 'main/index.ts', "const keytar = await import('keytar');"],
    ['ipcMain', 'main/desktop/tray.ts', "import { ipcMain, Tray } from 'electron';"],
    ['ipcRenderer', 'preload/build-bridge.ts', "import { ipcRenderer } from 'electron';"],
    ['net.fetch', 'main/desktop/outside.ts', "import { net } from 'electron';"],
    ['floors', 'main/pod/client.ts', "import { x } from '../people/join.ts';"],
    ['floors', 'main/people/join.ts', "import { x } from '../accounts/session.ts';"],
    ['floors', 'main/desktop/tray.ts', "import { x } from '../requests/requests.ts';"],
    ['floors', 'main/open-rooms.ts', "import { x } from './house.ts';"],
    ['no electron here', 'main/rooms.ts', "import { app } from 'electron';"],
    ['floors', 'preload/contract.ts', "import { x } from '../main/state.ts';"],
  ])('%s: %s says %s', (wall, file, source) => {
    expect(breaches(importsIn(file, source)).map((breach) => breach.wall)).toContain(wall);
  });

  it('but a type of Electron is no power', () => {
    const source =
      "import type { Net } from 'electron';\nimport { type Net, app } from 'electron';";
    expect(breaches(importsIn('main/desktop/surroundings.ts', source))).toEqual([]);
  });
});
