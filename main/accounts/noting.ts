import type { Outcome } from '../../preload/contract.ts';
import type { KnownSecrets } from '../net/known-secrets.ts';
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
