import type { Outcome } from '../../preload/contract.ts';
import type { KnownSecrets } from '../net/known-secrets.ts';
import type { ProxyKeys } from '../net/passage.ts';
import type { Vault } from './vault.ts';

type Notes = Pick<KnownSecrets, 'note'>;

/** The same vault, which notes what secrets go in and come out. */
export function notingVault(vault: Vault, { note }: Notes): Vault {
  return {
    ...vault,
    async get(account, patience) {
      const secret = await vault.get(account, patience);
      if (secret.ok && secret.value !== null) note(secret.value);
      return secret;
    },
    set(account, secret, patience) {
      note(secret);
      return vault.set(account, secret, patience);
    },
  };
}

/** The same keys, which note the passwords: in the vault they stand within a longer text. */
export function notingProxyKeys(keys: ProxyKeys, { note }: Notes): ProxyKeys {
  return {
    async load(place) {
      const known = await keys.load(place);
      if (known) note(known.password);
      return known;
    },
    save(place, credentials) {
      note(credentials.password);
      return keys.save(place, credentials);
    },
  };
}

/** Reads a key file the same way, and notes each of its lines: a key is told in parts, too. */
export function notingKeyFile(
  read: (path: string) => Promise<Outcome<string>>,
  { note }: Notes,
): (path: string) => Promise<Outcome<string>> {
  return async (path) => {
    const content = await read(path);
    if (!content.ok) return content;
    for (const line of content.value.split(/\r?\n/)) {
      if (!line.startsWith('-----')) note(line);
    }
    return content;
  };
}
