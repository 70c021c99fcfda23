import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { ClientMetadata, Configuration } from 'oidc-provider';
import type { World } from '../world.ts';
import { accountsPath, confirmPath, signInPath } from './addresses.ts';
import { avayaCredentials } from './credentials.ts';
import { Provider } from './oidc-provider.ts';
import { bendTokenAnswers } from './quirks.ts';
import type { TokenStore } from './token-store.ts';

/** Scopes as they are asked for; Avaya has no finer ones. */
const scopes = ['email', 'profile', 'spaces'];
const DAY = 86_400;

/** A certified authorization server at Avaya's paths, bent to what Avaya documents. */
export function createProvider(origin: string, world: World, store: TokenStore): Provider {
  const provider = new Provider(`${origin}${accountsPath}`, configure(world, store));
  useHexTokens(provider);
  allowAnyLoopback(provider);
  bendTokenAnswers(provider, world);
  return provider;
}

function configure(world: World, store: TokenStore): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    adapter: store.adapter,
    clients: clientsOf(world),
    cookies: { keys: [randomBytes(32).toString('hex')] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    scopes,
    claims: { email: ['email'], profile: ['name'] },
    responseTypes: ['code'],
    pkce: { required: (_, client) => client.clientAuthMethod === 'none' },
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    // What was given outlives the day on which the browser was signed in.
    expiresWithSession: async () => false,
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    routes: { authorization: '/oauth2/authorize', token: '/oauth2/access_token' },
    interactions: {
      url: (_, { prompt, uid }) => (prompt.name === 'login' ? signInPath : confirmPath) + uid,
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    ttl: {
      AccessToken: world.settings.accessTokenSeconds,
      AuthorizationCode: 60,
      // A refresh token that is used, and so rotated, in time leads to the next one for years.
      Grant: 10 * 365 * DAY,
      Interaction: 3600,
      RefreshToken: 14 * DAY,
      Session: DAY,
    },
  };
}

function clientsOf(world: World): ClientMetadata[] {
  const { clientId, confidential } = avayaCredentials(world);
  const shared: Omit<ClientMetadata, 'client_id'> = {
    application_type: 'native',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/'],
    id_token_signed_response_alg: 'ES256',
  };
  return [
    { ...shared, client_id: clientId, token_endpoint_auth_method: 'none' },
    {
      ...shared,
      client_id: confidential.clientId,
      client_secret: confidential.clientSecret,
      token_endpoint_auth_method: 'client_secret_post',
    },
  ];
}

/** Avaya's opaque tokens are 40 hex digits; the library's are of its own alphabet. */
function useHexTokens(provider: Provider): void {
  for (const model of [provider.AccessToken, provider.RefreshToken]) {
    const original: unknown = Reflect.get(model.prototype, 'generateTokenId');
    Object.defineProperty(model.prototype, 'generateTokenId', {
      value(this: object) {
        // The original also notes the format on the token, without which it cannot be saved.
        if (typeof original === 'function') Reflect.apply(original, this, []);
        return randomBytes(20).toString('hex');
      },
    });
  }
}

/** RFC 8252 section 7.3 leaves the port free; the path is left free too, as settings may differ. */
function allowAnyLoopback(provider: Provider): void {
  Object.defineProperty(provider.Client.prototype, 'redirectUriAllowed', {
    value: (uri: string) => /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?\//.test(uri),
  });
}
