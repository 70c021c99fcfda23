import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, SaveDialogReturnValue } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveText } from '../../../../main/desktop/report/save-text.ts';
import { wrongWords } from '../../../../main/text/wrong-words.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-report-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function save(chosen: Partial<SaveDialogReturnValue>) {
  const dialog = {
    showSaveDialog: async () => ({ canceled: false, filePath: '', ...chosen }),
  };
  const window = {} as BrowserWindow;
  return saveText(dialog, window, { path: 'report.txt', text: 'all of it' }, wrongWords.en);
}

describe('a report', () => {
  it('is saved where the person chose, for them alone', async () => {
    const filePath = join(folder, 'report.txt');
    expect(await save({ filePath })).toEqual({ ok: true, value: filePath });
    expect(await readFile(filePath, 'utf8')).toBe('all of it');
    expect((await stat(filePath)).mode & 0o777).toBe(0o600);
  });

  it('is saved nowhere when they chose nowhere', async () => {
    expect(await save({ canceled: true })).toEqual({ ok: true, value: null });
  });

  it('says so where it cannot be saved', async () => {
    expect(await save({ filePath: join(folder, 'no', 'report.txt') })).toMatchObject({
      problem: { code: 'report-not-saved', detail: { file: 'report.txt', reason: 'ENOENT' } },
    });
  });
});
