import { describe, expect, it } from 'vitest';
import {
  ownAppImage,
  packageKind,
  packageKinds,
  type Traces,
  updateWays,
} from '../../../../main/desktop/updates/package-kind.ts';

const linux: Traces = {
  platform: 'linux',
  isPackaged: true,
  env: {},
  execPath: '/opt/Foyer/foyer',
  packageType: '',
  hasUninstaller: false,
};
const mount = '/tmp/.mount_FoyerAbc';
const image = { APPIMAGE: '/home/jane/Foyer.AppImage', APPDIR: mount };
const windows: Traces = {
  ...linux,
  platform: 'win32',
  env: { LOCALAPPDATA: 'C:\\Users\\jane\\AppData\\Local' },
  execPath: 'C:\\Program Files\\Foyer\\Foyer.exe',
};

describe('what Foyer came as', () => {
  it.each([
    ['source', { ...linux, isPackaged: false, packageType: 'deb' }],
    ['deb', { ...linux, packageType: 'deb' }],
    ['rpm', { ...linux, packageType: 'rpm' }],
    ['tar.gz', { ...linux, execPath: '/home/jane/apps/foyer/foyer' }],
    ['tar.gz', { ...linux, packageType: 'something else' }],
    ['appimage', { ...linux, env: image, execPath: `${mount}/foyer` }],
    ['snap', { ...linux, env: { SNAP: '/snap/foyer/1' }, execPath: '/snap/foyer/1/foyer' }],
    ['flatpak', { ...linux, env: { FLATPAK_ID: 'x' }, execPath: '/app/foyer/foyer' }],
    ['mac', { ...linux, platform: 'darwin' }],
    ['msi', windows],
    ['nsis-for-all', { ...windows, hasUninstaller: true }],
    [
      'nsis',
      {
        ...windows,
        hasUninstaller: true,
        execPath: 'c:\\users\\jane\\appdata\\local\\Programs\\Foyer\\Foyer.exe',
      },
    ],
  ] as const)('%s', (kind, traces) => {
    expect(packageKind(traces)).toBe(kind);
  });

  it('is a .deb too when another AppImage, snap or flatpak has started it', () => {
    for (const env of [image, { SNAP: '/snap/terminal/3' }, { FLATPAK_ID: 'org.terminal' }]) {
      expect(packageKind({ ...linux, env, packageType: 'deb' })).toBe('deb');
    }
    expect(ownAppImage({ env: image, execPath: '/opt/Foyer/foyer' })).toBe(null);
    expect(ownAppImage({ env: image, execPath: `${mount}X/foyer` })).toBe(null);
    expect(ownAppImage({ env: { ...image, APPIMAGE: 'Foyer' }, execPath: `${mount}/foyer` })).toBe(
      null,
    );
  });
});

describe('a newer version', () => {
  it('is put in place only by what nobody else looks after', () => {
    const kindsOf = (way: string) => packageKinds.filter((kind) => updateWays[kind] === way);
    expect(kindsOf('itself')).toEqual(['appimage', 'mac', 'nsis']);
    expect(kindsOf('told')).toEqual(['deb', 'rpm', 'tar.gz', 'nsis-for-all', 'msi']);
    expect(kindsOf('elsewhere')).toEqual(['source', 'snap', 'flatpak']);
  });
});
