import { constants, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { type FileKind, failure, type Outcome, success } from '../../preload/contract.ts';
import type { DialogWords } from '../text/en/dialogs.ts';

/** Keys and certificates are under 13 KB, with a long chain too; what is longer is something else. */
const mostBytes = 64 * 1024;

const extensions: Readonly<Record<FileKind, string[]>> = {
  key: ['pem', 'key'],
  certificate: ['pem', 'crt', 'cer', 'p12', 'pfx'],
  authority: ['pem', 'crt', 'cer'],
};

/** Asks for a file with the system's dialog; null when none was chosen. */
export async function chooseFile(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
  kind: FileKind,
  words: DialogWords,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.choose[kind],
    properties: ['openFile', 'showHiddenFiles'],
    filters: [
      { name: words.kinds[kind], extensions: extensions[kind] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The text of a key file: read when it is needed, kept nowhere. */
export async function readKeyFile(path: string): Promise<Outcome<string>> {
  const content = await readSmallFile(path);
  if (content === undefined) return failure('key-file-unreadable', { path });
  return content === 'too-large'
    ? failure('key-file-invalid', { path })
    : success(content.toString('utf8'));
}

/** What is in a file of certificates, PEM or not: read when it is needed, kept nowhere. */
export async function readCertificateFile(path: string): Promise<Outcome<Uint8Array>> {
  const content = await readSmallFile(path);
  const file = basename(path);
  if (content === undefined) return failure('certificate-unreadable', { file });
  return content === 'too-large' ? failure('certificate-invalid', { file }) : success(content);
}

/** Pipes would have us wait for ever, and devices never end. */
async function readSmallFile(path: string): Promise<Buffer | 'too-large' | undefined> {
  try {
    // Windows knows no such flag.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!(await file.stat()).isFile()) return undefined;
      const room = Buffer.alloc(mostBytes + 1);
      const { bytesRead } = await file.read(room, 0, room.length, 0);
      return bytesRead > mostBytes ? 'too-large' : room.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
