import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serviceOf } from '../../main/accounts/vault-service.ts';
import type { Simulator } from '../simulator/index.ts';

/** A profile folder as a person has it after filling in the settings for the simulated systems. */
export interface Profile {
  readonly folder: string;
  readonly keyFile: string;
  /** The name under which the keyring lists its items. */
  readonly service: string;
}

/** Writes settings that lead to the simulator, and the key file they name, into `home`. */
export async function writeProfile(home: string, simulator: Simulator): Promise<Profile> {
  const folder = join(home, 'foyer-profile');
  await mkdir(folder, { recursive: true });
  return {
    folder,
    keyFile: await writeSettings(folder, home, simulator),
    service: serviceOf(folder, join(home, 'usual'), process.platform),
  };
}

/** Writes the settings into the profile and the key file into `home`; gives back the key file. */
export async function writeSettings(
  profile: string,
  home: string,
  { endpoints, credentials }: Simulator,
): Promise<string> {
  const keyFile = join(home, 'pod-key.pem');
  const settings = {
    version: 1,
    spaces: { ...endpoints.spaces, clientId: credentials.avaya.clientId, redirectPort: 0 },
    symphony: { ...endpoints.symphony, username: credentials.symphony.username, keyFile },
  };
  await writeFile(keyFile, credentials.symphony.privateKeyPem, { mode: 0o600 });
  await writeFile(join(profile, 'settings.json'), JSON.stringify(settings));
  return keyFile;
}
