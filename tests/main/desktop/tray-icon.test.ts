import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconPicture, type TrayIcon, trayIcon } from '../../../main/desktop/tray-icon.ts';
import type { TrayLook } from '../../../main/desktop/tray-look.ts';
import type {
  Account,
  AccountStatus,
  AnswerProgress,
  ConnectionRequest,
  ProxyQuestion,
} from '../../../preload/contract.ts';

const folder = new URL('../../../main/desktop/icons/', import.meta.url);
const connected: AccountStatus = { kind: 'connected', since: 0 };
const offline: AccountStatus = { kind: 'offline', since: 0, problem: { code: 'offline' } };
const signedOut: AccountStatus = { kind: 'signed-out', problem: { code: 'session-ended' } };

const linux: TrayLook = { platform: 'linux', darkPanel: false, doubled: false };
const mac: TrayLook = { ...linux, platform: 'darwin' };
const windows: TrayLook = { ...linux, platform: 'win32' };

describe('the tray icon', () => {
  it('tells of a signed-out Foyer when there is no account, or none is signed in', () => {
    expect(iconOf([])).toEqual({ name: 'signed-out', count: 0 });
    expect(iconOf([signedOut, signedOut])).toEqual({ name: 'signed-out', count: 0 });
  });

  it('is connected as soon as one account is, also while its session is renewed', () => {
    expect(iconOf([signedOut, connected]).name).toBe('connected');
    expect(iconOf([offline, { kind: 'refreshing' }]).name).toBe('connected');
  });

  it('is offline when no account gets through, has not yet, or something holds all of them up', () => {
    expect(iconOf([offline, signedOut]).name).toBe('offline');
    expect(iconOf([{ kind: 'connecting' }]).name).toBe('offline');
    expect(iconOf([connected], [], false).name).toBe('offline');
    const proxy = { host: 'proxy.acme.com', port: 8080, realm: '', refused: false };
    expect(iconOf([connected], [], true, proxy).name).toBe('offline');
  });

  it('counts those who wait for an answer, whatever the connection is', () => {
    const progress: AnswerProgress[] = [
      { kind: 'unanswered' },
      { kind: 'failed', answer: 'accept', problem: { code: 'not-allowed' } },
      { kind: 'answering', answer: 'accept' },
      { kind: 'waiting-for-network', answer: 'reject' },
    ];
    expect(iconOf([connected], progress)).toEqual({ name: 'knocking', count: 2 });
    expect(iconOf([offline], progress)).toEqual({ name: 'knocking', count: 2 });
  });

  it('goes back to the connection when the last one has been answered', () => {
    expect(iconOf([connected], [{ kind: 'answering', answer: 'reject' }]).name).toBe('connected');
  });
});

describe('the picture of an icon', () => {
  it('says the count up to 9 and then 9+, where no words fit beside it', () => {
    expect(fileOf({ name: 'knocking', count: 9 }, linux)).toBe('colour/knocking-9.png');
    expect(fileOf({ name: 'knocking', count: 10 }, linux)).toBe('colour/knocking-9-plus.png');
  });

  it('has the pixels of the sharpest screen on Linux', () => {
    const sharp = { ...linux, doubled: true };
    expect(fileOf({ name: 'connected', count: 0 }, sharp)).toBe('colour/connected@2x.png');
  });

  it('is one for the colour of the taskbar on Windows', () => {
    expect(fileOf({ name: 'offline', count: 0 }, windows)).toBe('windows/light/offline.ico');
    const dark = { ...windows, darkPanel: true };
    expect(fileOf({ name: 'knocking', count: 12 }, dark)).toBe('windows/dark/knocking-9-plus.ico');
  });

  it('is a template on macOS, with the count as words', () => {
    expect(iconPicture({ name: 'knocking', count: 12 }, mac)).toEqual({
      file: 'template/knockingTemplate.png',
      title: '9+',
    });
    expect(iconPicture({ name: 'connected', count: 0 }, mac).title).toBe('');
  });

  it.each([linux, { ...linux, doubled: true }, mac, windows, { ...windows, darkPanel: true }])(
    'is there, whatever the icon says: $platform',
    (look) => {
      const icons: TrayIcon[] = [
        ...(['signed-out', 'connected', 'offline'] as const).map((name) => ({ name, count: 0 })),
        ...Array.from({ length: 11 }, (_, index) => ({
          name: 'knocking' as const,
          count: index + 1,
        })),
      ];
      const files = icons.map((icon) => fileOf(icon, look));
      // macOS and Windows find the doubled ones by themselves: by their name, and inside an .ico.
      const doubled = files.filter((file) => /Template.png$/.test(file)).map(atTwice);
      expect([...files, ...doubled].filter((file) => !existsSync(new URL(file, folder)))).toEqual(
        [],
      );
    },
  );
});

const fileOf = (icon: TrayIcon, look: TrayLook) => iconPicture(icon, look).file;
const atTwice = (file: string) => file.replace(/\.png$/, '@2x.png');

function iconOf(
  statuses: AccountStatus[],
  progress: AnswerProgress[] = [],
  online = true,
  proxy: ProxyQuestion | null = null,
) {
  return trayIcon({
    accounts: statuses.map(account),
    requests: progress.map(request),
    surroundings: { online, awake: true },
    proxy,
  });
}

function account(status: AccountStatus, index: number): Account {
  return {
    id: `spaces:${index}@spaces.example`,
    system: 'spaces',
    way: 'browser',
    name: 'Ada',
    address: 'ada@spaces.example',
    host: 'spaces.example',
    status,
    capabilities: ['direct-space'],
    kept: 'keychain',
  };
}

function request(progress: AnswerProgress, index: number): ConnectionRequest {
  return {
    id: `request-${index}`,
    accountId: 'symphony:1@pod.example',
    userId: String(index),
    name: 'Jane Doe',
    company: 'Acme Capital',
    title: '',
    address: '',
    firstRequestedAt: null,
    updatedAt: null,
    timesAsked: 1,
    progress,
  };
}
