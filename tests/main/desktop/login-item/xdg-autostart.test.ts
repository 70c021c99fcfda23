import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { xdgAutostart } from '../../../../main/desktop/login-item/xdg-autostart.ts';

const comments = { en: '', de: '', fr: '', ja: '' };
let configFolder = '';
beforeEach(async () => {
  configFolder = await mkdtemp(join(tmpdir(), 'foyer-autostart-'));
});
afterEach(() => rm(configFolder, { recursive: true }));

const itemOf = (...command: string[]) =>
  xdgAutostart({ configFolder, desktopId: 'a.b.Foyer', name: 'Foyer', comments, command });
const entry = () => readFile(join(configFolder, 'autostart', 'a.b.Foyer.desktop'), 'utf8');

describe('starting at login on Linux', () => {
  it('is off until it is switched on, and leaves nothing when it is switched off', async () => {
    const item = itemOf('/bin/sh', '--hidden');
    expect(await item.isOn()).toBe(false);
    expect(await item.set(true)).toEqual({ ok: true, value: undefined });
    expect(await item.isOn()).toBe(true);
    expect(await entry()).toContain('Exec=/bin/sh --hidden');
    await item.set(false);
    expect(await item.isOn()).toBe(false);
    await expect(entry()).rejects.toThrow('ENOENT');
  });

  it('is off when the desktop’s own settings switched it off', async () => {
    const item = itemOf('/bin/sh');
    await item.set(true);
    const off = (await entry()).replace('enabled=true', 'enabled=false');
    await writeFile(join(configFolder, 'autostart', 'a.b.Foyer.desktop'), off);
    expect(await item.isOn()).toBe(false);
    await item.mend();
    expect(await item.isOn()).toBe(false);
  });

  it('follows a program that moved, but does not take over from one that is there', async () => {
    await itemOf('/gone/with/an/update/foyer').set(true);
    await itemOf('/bin/sh').mend();
    expect(await entry()).toContain('Exec=/bin/sh');
    await itemOf('/bin/cat').mend();
    expect(await entry()).toContain('Exec=/bin/sh');
  });

  it('says why where the folder cannot be written', async () => {
    await writeFile(join(configFolder, 'autostart'), 'a file in the way');
    expect(await itemOf('/bin/sh').set(true)).toMatchObject({ problem: { code: 'disk-refused' } });
  });

  it('never names the mount of an AppImage, which is gone by the next login', async () => {
    const mounted = '/tmp/.mount_FoyerAbC/foyer';
    expect(await itemOf(mounted).set(true)).toMatchObject({ ok: false });
    await expect(entry()).rejects.toThrow('ENOENT');
    await itemOf('/bin/sh').set(true);
    const wrong = (await entry()).replace('/bin/sh', mounted);
    await writeFile(join(configFolder, 'autostart', 'a.b.Foyer.desktop'), wrong);
    await itemOf('/bin/cat').mend();
    expect(await entry()).toContain('Exec=/bin/cat');
  });

  it('leads to a newer version under another name at once, but only where it led to this one', async () => {
    const item = itemOf('/home/jane/Foyer-1.AppImage', '--hidden');
    item.moved('/home/jane/Foyer-2.AppImage');
    await expect(entry()).rejects.toThrow('ENOENT');
    await item.set(true);
    item.moved('/home/jane/Foyer-2.AppImage');
    expect(await entry()).toContain('Exec=/home/jane/Foyer-2.AppImage --hidden');
    itemOf('/opt/Foyer/foyer').moved('/elsewhere');
    expect(await entry()).toContain('Exec=/home/jane/Foyer-2.AppImage --hidden');
  });
});
