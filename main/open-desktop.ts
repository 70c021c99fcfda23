import { readFile } from 'node:fs/promises';
import { app, dialog, globalShortcut } from 'electron';
import type { FileKind } from '../preload/contract.ts';
import type { createConfirm } from './desktop/confirm.ts';
import { chooseErase } from './desktop/erase/choose.ts';
import { chooseFile } from './desktop/key-file.ts';
import { chooseLoginItem } from './desktop/login-item/choose.ts';
import { createLoginItem } from './desktop/login-item/login-item.ts';
import type { Outside } from './desktop/outside.ts';
import { createPause } from './desktop/pause.ts';
import { openReports } from './desktop/report/open-reports.ts';
import { createSettingsKeeper } from './desktop/settings/keeper.ts';
import { createShortcut } from './desktop/shortcut.ts';
import { chooseUpdates } from './desktop/updates/choose.ts';
import type { WaysOut } from './desktop/ways-out.ts';
import type { Ground } from './ground.ts';
import { createNet } from './net.ts';
import type { Rooms } from './rooms.ts';
import { dialogWords } from './text/dialog-words.ts';

/** What the desktop's part of the contract needs of the rooms and of their ways out. */
interface Means {
  readonly rooms: Pick<Rooms, 'accounts' | 'strikeSecrets'>;
  readonly outside: Outside;
  readonly waysOut: WaysOut;
  readonly confirm: ReturnType<typeof createConfirm>;
  /** Where releases are. */
  readonly releases: string;
}

/** Opens what the desktop does for the contract, beside the rooms. */
export async function openDesktop(
  ground: Ground,
  { rooms, outside, waysOut, confirm, releases }: Means,
) {
  const { state, files, popover, inApp } = ground;
  const { log } = ground.logbook;
  const loginItem = createLoginItem(state, chooseLoginItem(app, process));
  const updates = chooseUpdates({
    app,
    process,
    state,
    net: createNet({ ...waysOut, log }),
    log,
    releases,
    open: outside.open,
    onMoved: loginItem.moved,
    prepareSession: waysOut.prepare,
  });
  return {
    popover,
    loginItem,
    updates,
    shortcut: createShortcut(globalShortcut, state, () => popover.toggle('shortcut')),
    settings: createSettingsKeeper(state, files, ground.settings),
    passage: waysOut.passage,
    pause: await createPause(state, files),
    chooseFile(kind: FileKind) {
      const words = dialogWords[state.getState().language];
      return popover.holdOpen((window) => chooseFile(dialog, window, kind, words));
    },
    copyText: outside.copy,
    reports: openReports({ ...ground, strike: rooms.strikeSecrets, copyText: outside.copy }),
    readLicences: () => readFile(inApp('licences.txt'), 'utf8'),
    erase: chooseErase({ app, process, state, confirm, leave: rooms.accounts.leave, loginItem }),
    quit: () => app.quit(),
  };
}
