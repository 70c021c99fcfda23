import { expect, it } from 'vitest';
import { notingKeyFile, notingVault } from '../../../main/accounts/noting.ts';
import { success } from '../../../preload/contract.ts';

function notes() {
  const noted: string[] = [];
  return { noted, note: (secret: string) => void noted.push(secret) };
}

it('a secret that goes into the keychain or comes out of it is noted', async () => {
  const kept = new Map([['a', 'kept before']]);
  const secrets = notes();
  const vault = notingVault(
    {
      get: async (account) => success(kept.get(account) ?? null),
      set: async (account, secret) => {
        kept.set(account, secret);
        return success();
      },
      delete: async () => success(),
      clear: async () => success(),
      stop: () => undefined,
    },
    secrets,
  );
  expect(await vault.get('a')).toEqual(success('kept before'));
  expect(await vault.get('b')).toEqual(success(null));
  await vault.set('b', 'kept now');
  expect(kept.get('b')).toBe('kept now');
  expect(secrets.noted).toEqual(['kept before', 'kept now']);
});

it('a key is noted line by line, without the lines that every key has', async () => {
  const secrets = notes();
  const pem = '-----BEGIN PRIVATE KEY-----\nMIIone\r\nMIItwo\n-----END PRIVATE KEY-----\n';
  const read = notingKeyFile(async () => success(pem), secrets);
  expect(await read('key.pem')).toEqual(success(pem));
  expect(secrets.noted.filter(Boolean)).toEqual(['MIIone', 'MIItwo']);
});
