import { createHash, createPrivateKey } from 'node:crypto';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import type { Directory } from '../people/directory.ts';
import type { Keys } from '../symphony/keys.ts';
import type { Party } from './party.ts';

const LONGEST_LIFE = 3600;

/** The company's application, which signs its own tokens with the key of a service account. */
export interface ServiceApp {
  readonly party: Party;
  /** PKCS#8 in PEM, made when first asked for. */
  readonly privateKeyPem: string;
  /** What it is enabled for, e.g. `spaces.create.actas`. */
  scopes: ReadonlySet<string>;
  /** A token that it signed now. */
  mintToken(): Promise<string>;
  /** Whether a token is its own: RS256, issued by its address, good for an hour at most. */
  recognizes(token: string): Promise<boolean>;
}

/** The service account of the home company. */
export function createServiceApp({ me }: Directory, keys: Keys): ServiceApp {
  const username = `service.account@${me.email.slice(me.email.indexOf('@') + 1)}`;
  const id = createHash('sha1').update(username).digest('hex').slice(0, 24);
  return {
    party: {
      id,
      kind: 'service',
      username,
      displayname: 'Service account',
      company: me.company,
    },
    get privateKeyPem() {
      return keys.privateKeyPem(username);
    },
    mintToken: () =>
      new SignJWT({ product_type: 'accounts', ver: '2.0' })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .setIssuer(username)
        .setExpirationTime('30m')
        .sign(createPrivateKey(keys.privateKeyPem(username))),
    scopes: new Set(['spaces.create.actas']),
    async recognizes(token) {
      const key = keys.publicKey(username);
      if (key === undefined) return false;
      try {
        if (decodeJwt(token).iss !== username) return false;
        const options = { algorithms: ['RS256'], requiredClaims: ['iss', 'exp'] };
        const { payload } = await jwtVerify(token, key, options);
        return (payload.exp ?? 0) - Date.now() / 1000 <= LONGEST_LIFE + 1;
      } catch {
        return false;
      }
    },
  };
}
