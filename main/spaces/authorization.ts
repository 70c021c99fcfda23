import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { SessionHeaders } from '../net/client.ts';

/** What lets somebody into Spaces. Every `token` is a secret. */
export type Credential =
  /** An access token of OAuth: a person who signed in through the browser. */
  | { readonly kind: 'oauth'; readonly token: string }
  /** The JWT of Spaces' own web client: a person too. */
  | { readonly kind: 'session'; readonly token: string }
  /** The JWT of somebody without an account. */
  | { readonly kind: 'guest'; readonly token: string }
  /** The JWT that a company's service account made of its key. */
  | { readonly kind: 'service-app'; readonly token: string };

/** How a credential is shown. */
export type CredentialKind = Credential['kind'];

/** The words before the token, as Avaya's documents write them. */
const schemes: Readonly<Record<CredentialKind, string>> = {
  oauth: 'bearer',
  session: 'jwt',
  guest: 'jwt',
  'service-app': 'service_app',
};

/** The headers that show a credential to Spaces. */
export function authorizationOf({ kind, token }: Credential): SessionHeaders {
  return { Authorization: `${schemes[kind]} ${token}` };
}

/** A service account of a company, as its developer portal hands it out. */
interface ServiceAccount {
  /** The e-mail address of the service account. */
  readonly address: string;
  /** The id of the key, where the portal names one. */
  readonly keyId?: string;
  /** The private RSA key, PKCS#1 or PKCS#8. A secret. */
  readonly privateKeyPem: string;
}

/** Short, since nobody can take a JWT back. */
const livesSeconds = 300;

/**
 * The JWT of a service account: RS256. Avaya's guide is known only in part; the claims are those
 * that such JWTs have everywhere. Problem: `key-file-invalid` (detail: reason).
 */
export async function signServiceAccount(
  { address, keyId, privateKeyPem }: ServiceAccount,
  now: number,
): Promise<Outcome<string>> {
  const { createPrivateKey, sign } = await import('node:crypto');
  try {
    const key = createPrivateKey(privateKeyPem);
    if (key.asymmetricKeyType !== 'rsa') return failure('key-file-invalid', { reason: 'not-rsa' });
    const issued = Math.floor(now / 1_000);
    const signed = [
      { alg: 'RS256', typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) },
      { iss: address, sub: address, iat: issued, exp: issued + livesSeconds },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const signature = sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url');
    return success(`${signed}.${signature}`);
  } catch {
    return failure('key-file-invalid', { reason: 'not-readable' });
  }
}

/** When a JWT ends, in milliseconds since 1970; undefined when it does not say. Nothing is proven. */
export function endOfJwt(jwt: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const end: unknown = Reflect.get(Object(claims), 'exp');
    return typeof end === 'number' && Number.isFinite(end) ? end * 1_000 : undefined;
  } catch {
    return undefined;
  }
}
