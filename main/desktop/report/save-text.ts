import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import type { WrongWords } from '../../text/en/wrong.ts';

/** Asks with the system's dialog where to save a report; gives its path, null for nowhere. */
export async function saveText(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  window: BrowserWindow,
  file: { readonly path: string; readonly text: string },
  words: WrongWords,
): Promise<Outcome<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.saveReport,
    defaultPath: file.path,
    filters: [{ name: words.reportFile, extensions: ['txt'] }],
  });
  return canceled || filePath === '' ? success(null) : writePrivately(filePath, file.text);
}

/** Also a file that is there already is for its owner alone from now on. */
async function writePrivately(path: string, text: string): Promise<Outcome<string>> {
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return success(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failure('report-not-saved', { file: basename(path), reason });
  }
}
