import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAutostartEntry } from '../../../../main/desktop/login-item/autostart-entry.ts';
import { chooseLoginItem } from '../../../../main/desktop/login-item/choose.ts';

let config = '';
beforeEach(async () => {
  config = await mkdtemp(join(tmpdir(), 'foyer-autostart-'));
});
afterEach(() => rm(config, { recursive: true }));

async function started(execPath: string, env: Record<string, string>) {
  const app = {
    isPackaged: true,
    getName: () => 'Foyer',
    getAppPath: () => '/app.asar',
    getLoginItemSettings: () => ({ openAtLogin: false }) as Electron.LoginItemSettings,
    setLoginItemSettings: () => undefined,
  };
  const process = {
    platform: 'linux',
    execPath,
    env: { XDG_CONFIG_HOME: config, ...env },
  } as const;
  await chooseLoginItem(app, process).set(true);
  const file = join(config, 'autostart', 'io.github.foyer_app.Foyer.desktop');
  return readAutostartEntry(await readFile(file, 'utf8'))?.command;
}

describe('what is started at login on Linux', () => {
  it('is the installed program', async () => {
    expect(await started('/opt/Foyer/foyer', {})).toEqual(['/opt/Foyer/foyer', '--hidden']);
  });

  const APPIMAGE = '/home/jane/My apps/Foyer.AppImage';
  const APPDIR = '/tmp/.mount_FoyerAbC';

  it('is the AppImage itself, not where it is mounted now', async () => {
    expect(await started(`${APPDIR}/foyer`, { APPIMAGE, APPDIR })).toEqual([APPIMAGE, '--hidden']);
  });

  it('is the installed program, though another AppImage has started it', async () => {
    expect(await started('/opt/Foyer/foyer', { APPIMAGE, APPDIR })).toEqual([
      '/opt/Foyer/foyer',
      '--hidden',
    ]);
  });
});
