import {
  failure,
  type Outcome,
  type SettingKey,
  type Settings,
  settingKeys,
  success,
} from '../../../preload/contract.ts';
import { isPlainObject } from '../../../preload/guards.ts';
import type { State } from '../../state.ts';
import type { ProfileFiles } from '../profile-files.ts';
import { readLayer, type SettingLayer, settingsFrom, writeLayer } from './layers.ts';
import type { PolicyLayers } from './policy.ts';

/** What may be changed at once; what is absent stays as it is. */
type SettingsChange = { readonly [Part in keyof Settings]?: Settings[Part] | undefined };

/** The settings in use and the file that remembers what a person chose of them. */
export interface SettingsKeeper {
  /**
   * Applied at once and written. `address-invalid`: what is no safe origin changes nothing;
   * `setting-managed`: the organisation decided this one.
   */
  readonly change: (change: SettingsChange) => Promise<Outcome<void>>;
  /** Takes the last change back. `allow` may refuse what would hold then. `not-found`: none. */
  readonly undo: (allow: (before: Settings) => Outcome<void>) => Promise<Outcome<void>>;
}

/** What the settings are made of. */
export interface SettingsSource {
  readonly layers: PolicyLayers;
  readonly chosen: SettingLayer;
  /** The file as it was read: what a newer Foyer wrote into it stays there. */
  readonly file: Readonly<Record<string, unknown>>;
}

export const settingsName = 'settings.json';
const version = 1;
const mostRemembered = 50;

/** Keeps `state.settings` equal to the layers, and the file equal to what was chosen. */
export function createSettingsKeeper(
  state: State,
  files: Pick<ProfileFiles, 'write'>,
  { layers: { forced, preset }, file, ...source }: SettingsSource,
): SettingsKeeper {
  let chosen = source.chosen;
  let before: readonly SettingLayer[] = [];

  function apply(next: SettingLayer): Promise<Outcome<void>> {
    chosen = next;
    state.setState({ settings: settingsFrom(forced, chosen, preset) });
    return files.write(settingsName, { ...writeLayer(file, chosen), version: versionOf(file) });
  }

  return {
    async change(change) {
      const { layer, refused } = readLayer(change);
      const [wrong] = refused;
      // A proxy may well be no https address.
      if (wrong === 'network.proxy') return failure('refused', { setting: wrong });
      if (wrong !== undefined)
        return failure('address-invalid', { setting: wrong, address: textAt(change, wrong) });
      const inUse = readLayer({ ...state.getState().settings }).layer;
      const changed = settingKeys.filter(
        (key) => layer[key] !== undefined && layer[key] !== inUse[key],
      );
      const managed = changed.find((key) => forced[key] !== undefined);
      if (managed !== undefined) return failure('setting-managed', { setting: managed });
      if (changed.length === 0) return success();
      before = [...before, chosen].slice(-mostRemembered);
      return apply({ ...chosen, ...only(layer, changed) });
    },
    async undo(allow) {
      const last = before.at(-1);
      if (!last) return failure('not-found');
      const allowed = allow(settingsFrom(forced, last, preset));
      if (!allowed.ok) return allowed;
      before = before.slice(0, -1);
      return apply(last);
    },
  };
}

function only(layer: SettingLayer, keys: readonly SettingKey[]): SettingLayer {
  return Object.fromEntries(keys.map((key) => [key, layer[key]]));
}

function textAt(change: SettingsChange, key: SettingKey): string {
  const [part = '', name = ''] = key.split('.');
  const inner: unknown = Reflect.get(change, part);
  return isPlainObject(inner) ? String(inner[name]) : String(inner);
}

/** A newer Foyer's file keeps its number, so that it is known again when that one comes back. */
function versionOf({ version: was }: Readonly<Record<string, unknown>>): number {
  return typeof was === 'number' && was > version ? was : version;
}
