import { describe, expect, it } from 'vitest';
import { importsBelow, importsIn } from './imports.ts';
import { breaches } from './walls.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('the house', () => {
  it('has no hole in its walls', () => {
    expect(breaches(importsBelow(root, ['main', 'preload', 'renderer']))).toEqual([]);
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
