import { open } from 'node:fs/promises';
import type { BrowserWindow, Dialog } from 'electron';
import { failure, type Outcome, success } from '../../preload/contract.ts';
import { words } from '../text/dialog-words.ts';

/** A PEM of the longest key in use is under 13 KB; what is longer is some other file. */
const mostBytes = 64 * 1024;

/** Asks for a key file with the system's dialog; null when none was chosen. */
export async function chooseKeyFile(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseKeyFile,
    properties: ['openFile', 'showHiddenFiles'],
    filters: [
      { name: words.keyFiles, extensions: ['pem', 'key'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The text of a key file: read when it is needed, kept nowhere. */
export async function readKeyFile(path: string): Promise<Outcome<string>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > mostBytes) return failure('key-file-invalid', { path });
      return success(await file.readFile('utf8'));
    } finally {
      await file.close();
    }
  } catch {
    return failure('key-file-unreadable', { path });
  }
}
