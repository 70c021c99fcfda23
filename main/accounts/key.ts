import { failure, type Outcome, success } from '../../preload/contract.ts';

/** A JWT lives this long: pods refuse more than five minutes, and clocks differ. */
const livesSeconds = 240;

/**
 * The JWT that proves who holds the key: RS512, `sub` is the user name. Takes PKCS#1 and PKCS#8.
 * Problem: `key-file-invalid`, with detail reason `not-pem`, `encrypted`, `not-rsa` or
 * `not-readable`.
 */
export async function signIdentity(
  pem: string,
  username: string,
  now: number,
): Promise<Outcome<string>> {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) return invalid('not-pem');
  if (/BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)) return invalid('encrypted');
  const { createPrivateKey, sign } = await import('node:crypto');
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa') return invalid('not-rsa');
    const expires = Math.floor(now / 1_000) + livesSeconds;
    const signed = `${encode({ alg: 'RS512', typ: 'JWT' })}.${encode({ sub: username, exp: expires })}`;
    const signature = sign('RSA-SHA512', Buffer.from(signed), key).toString('base64url');
    return success(`${signed}.${signature}`);
  } catch {
    return invalid('not-readable');
  }
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function invalid(reason: string): Outcome<never> {
  return failure('key-file-invalid', { reason });
}
