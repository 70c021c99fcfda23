import { createPrivateKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type Provider from 'oidc-provider';
import type { World } from '../world.ts';
import { type Party, partyOf } from './party.ts';

const accounts = 'accounts.avayacloud.example';

/** Finds who sends an Authorization header, in each of its four forms; undefined: nobody known. */
export type Authenticate = (header: string | undefined) => Promise<Party | undefined>;

/** `bearer <token>`, `jwt <of a guest or of a session>`, `service_app <signed by itself>`. */
export function createAuthentication(world: World, provider: Provider): Authenticate {
  const { directory, guests, serviceApp } = world;

  async function bearer(token: string): Promise<Party | undefined> {
    const found = await provider.AccessToken.find(token);
    const person = found === undefined ? undefined : directory.byEmail(found.accountId);
    return person === undefined ? undefined : partyOf(person);
  }

  return async (header) => {
    const [, scheme = '', token = ''] = /^(\w+) +(\S+)$/.exec(header ?? '') ?? [];
    switch (scheme.toLowerCase()) {
      case 'bearer':
        return bearer(token);
      case 'jwt':
        return (await guests.find(token)) ?? (await sessionOf(token, world));
      case 'service_app':
        return (await serviceApp.recognizes(token)) ? serviceApp.party : undefined;
      default:
        return undefined;
    }
  };
}

/** A session token as Avaya's web client has it for the person who signs in. */
export async function mintSessionJwt({ directory, keys }: World): Promise<string> {
  const { accountId, username } = directory.me;
  return new SignJWT({ user_id: accountId, product_type: 'accounts', ver: '2.0' })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(accounts)
    .setExpirationTime('8h')
    .sign(createPrivateKey(keys.privateKeyPem(username)));
}

async function sessionOf(token: string, { directory, keys }: World): Promise<Party | undefined> {
  const key = keys.publicKey(directory.me.username);
  if (key === undefined) return undefined;
  try {
    const options = { algorithms: ['RS256'], issuer: accounts };
    const { payload } = await jwtVerify(token, key, options);
    return payload['user_id'] === directory.me.accountId ? partyOf(directory.me) : undefined;
  } catch {
    return undefined;
  }
}
