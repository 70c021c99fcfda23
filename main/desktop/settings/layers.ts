import { type SettingKey, type Settings, settingKeys } from '../../../preload/contract.ts';
import { isPlainObject } from '../../../preload/guards.ts';
import { type Field, settingFields as fields } from './fields.ts';

/** Values for some settings: what a person chose, or what a policy says. */
export type SettingLayer = Readonly<Partial<Record<SettingKey, string | number | boolean>>>;

/** What a file says about settings, and where it says what no setting may be. */
interface ReadLayer {
  readonly layer: SettingLayer;
  readonly refused: readonly SettingKey[];
}

type Nested = Readonly<Record<string, unknown>>;

/** Reads the settings that stand in an object, each at its path. */
export function readLayer(file: Nested): ReadLayer {
  const layer: Partial<Record<SettingKey, string | number | boolean>> = {};
  const refused: SettingKey[] = [];
  for (const key of settingKeys) {
    const said = valueAt(file, key.split('.'));
    if (said === undefined) continue;
    const value = fields[key].read(said);
    if (value === undefined) refused.push(key);
    else layer[key] = value;
  }
  return { layer, refused };
}

/** The file with each setting of the layer at its path, and every other setting taken out. */
export function writeLayer(file: Nested, layer: SettingLayer): Nested {
  return settingKeys.reduce((next, key) => placed(next, key.split('.'), layer[key]), file);
}

/** The settings in use: each is what the first layer that has it says, else its standard. */
export function settingsFrom(...layers: readonly SettingLayer[]): Settings {
  const value = <Value>(key: SettingKey, { read, standard }: Field<Value>): Value => {
    const said = layers.map((layer) => read(layer[key])).find((one) => one !== undefined);
    return said ?? standard;
  };
  return {
    shortcut: value('shortcut', fields.shortcut),
    language: value('language', fields.language),
    zoom: value('zoom', fields.zoom),
    watchClipboard: value('watchClipboard', fields.watchClipboard),
    notifications: {
      hideNames: value('notifications.hideNames', fields['notifications.hideNames']),
      sound: value('notifications.sound', fields['notifications.sound']),
      followPresence: value('notifications.followPresence', fields['notifications.followPresence']),
    },
    updates: { check: value('updates.check', fields['updates.check']) },
    network: { proxy: value('network.proxy', fields['network.proxy']) },
    spaces: {
      accountsUrl: value('spaces.accountsUrl', fields['spaces.accountsUrl']),
      restUrl: value('spaces.restUrl', fields['spaces.restUrl']),
      webUrl: value('spaces.webUrl', fields['spaces.webUrl']),
      clientId: value('spaces.clientId', fields['spaces.clientId']),
      redirectPort: value('spaces.redirectPort', fields['spaces.redirectPort']),
    },
    symphony: {
      podUrl: value('symphony.podUrl', fields['symphony.podUrl']),
      username: value('symphony.username', fields['symphony.username']),
      keyFile: value('symphony.keyFile', fields['symphony.keyFile']),
    },
  };
}

/** What stands at a path; what stands where the path should lead on counts as that. */
export function valueAt(file: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || !isPlainObject(file)) return file;
  return Object.hasOwn(file, name) ? valueAt(file[name], rest) : undefined;
}

/** A copy with a value at a path, or without one. What else stands beside it stays. */
function placed(file: unknown, [name, ...rest]: readonly string[], value: unknown): Nested {
  const copy: Record<string, unknown> = isPlainObject(file) ? { ...file } : {};
  if (name === undefined) return copy;
  if (rest.length > 0) {
    const inner = placed(copy[name], rest, value);
    if (Object.keys(inner).length > 0) copy[name] = inner;
    else delete copy[name];
  } else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy;
}
