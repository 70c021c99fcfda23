import { generateKeyPairSync, type KeyObject } from 'node:crypto';

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** RSA keys of 2048 bits by user name; each is made when first asked for, as that takes its time. */
export interface Keys {
  /** PKCS#8 in PEM; from now on the pod knows the public half. */
  privateKeyPem(username: string): string;
  publicKey(username: string): KeyObject | undefined;
}

/** No keys yet. */
export function createKeys(): Keys {
  const pairs = new Map<string, Pair>();
  return {
    privateKeyPem(username) {
      const pair = pairs.get(username) ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
      pairs.set(username, pair);
      return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    },
    publicKey: (username) => pairs.get(username)?.publicKey,
  };
}
