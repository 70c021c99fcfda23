import type { Settings, SpacesSettings, SymphonySettings } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { isSafeAddress } from '../net/address.ts';

/** What holds until a person changes it: Avaya's production hosts, no client, no pod. */
export const defaultSettings: Settings = {
  shortcut: 'CommandOrControl+Shift+Space',
  watchClipboard: false,
  spaces: {
    accountsUrl: 'https://accounts.avayacloud.com',
    restUrl: 'https://spacesapis.avayacloud.com',
    webUrl: 'https://spaces.avayacloud.com',
    clientId: '',
    redirectPort: 0,
  },
  symphony: { podUrl: '', username: '', keyFile: '' },
};

/** The settings a file holds: each field that is not what it should be falls back to its default. */
export function parseSettings(file: unknown): Settings {
  const root = objectOf(file);
  return {
    shortcut: textOf(root['shortcut'], defaultSettings.shortcut),
    watchClipboard: root['watchClipboard'] === true,
    spaces: parseSpaces(objectOf(root['spaces'])),
    symphony: parseSymphony(objectOf(root['symphony'])),
  };
}

/** What is written to the file: the settings and the version of their shape. */
export function settingsFile(settings: Settings): unknown {
  return { version: 1, ...settings };
}

function parseSpaces(file: Record<string, unknown>): SpacesSettings {
  const { spaces } = defaultSettings;
  return {
    accountsUrl: originOf(file['accountsUrl'], spaces.accountsUrl),
    restUrl: originOf(file['restUrl'], spaces.restUrl),
    webUrl: originOf(file['webUrl'], spaces.webUrl),
    clientId: textOf(file['clientId'], spaces.clientId),
    redirectPort: portOf(file['redirectPort']),
  };
}

function parseSymphony(file: Record<string, unknown>): SymphonySettings {
  return {
    podUrl: originOf(file['podUrl'], ''),
    username: textOf(file['username'], ''),
    keyFile: textOf(file['keyFile'], ''),
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

function originOf(value: unknown, fallback: string): string {
  return typeof value === 'string' && isSafeAddress(value) ? value.replace(/\/+$/, '') : fallback;
}

function portOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535
    ? value
    : 0;
}
