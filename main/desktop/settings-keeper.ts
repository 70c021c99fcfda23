import { failure, type Outcome, type Settings } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import type { State } from '../state.ts';
import type { ProfileFiles } from './profile-files.ts';
import { settingsFile } from './settings.ts';

/** What may be changed at once; what is absent stays as it is. */
export type SettingsChange = {
  readonly [Part in keyof Settings]?: Settings[Part] | undefined;
};

/** The settings in use and the file that remembers them. */
export interface SettingsKeeper {
  /** Applied at once and written; an address that is no safe origin changes nothing. */
  readonly change: (change: SettingsChange) => Promise<Outcome<void>>;
}

/** Keeps `state.settings` and `settings.json` equal. */
export function createSettingsKeeper(state: State, files: ProfileFiles): SettingsKeeper {
  return {
    async change(change) {
      const unsafe = addressesOf(change).find((address) => !isSafeAddress(address));
      if (unsafe !== undefined) return failure('address-invalid', { address: unsafe });
      const now = state.getState().settings;
      const settings: Settings = {
        shortcut: change.shortcut ?? now.shortcut,
        watchClipboard: change.watchClipboard ?? now.watchClipboard,
        spaces: change.spaces ?? now.spaces,
        symphony: change.symphony ?? now.symphony,
      };
      state.setState({ settings });
      return files.write('settings.json', settingsFile(settings));
    },
  };
}

function addressesOf({ spaces, symphony }: SettingsChange): readonly string[] {
  const addresses = spaces ? [spaces.accountsUrl, spaces.restUrl, spaces.webUrl] : [];
  return symphony && symphony.podUrl !== '' ? [...addresses, symphony.podUrl] : addresses;
}
