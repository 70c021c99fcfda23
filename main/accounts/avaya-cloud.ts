import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import type { Net } from '../net.ts';
import { createTokenFetch } from './token-fetch.ts';

/** What the authorization server gives. Both tokens are secrets. */
export interface Tokens {
  readonly accessToken: string;
  /** null when the server keeps the one that was sent in use. */
  readonly refreshToken: string | null;
  /** How long the access token lives, in milliseconds. */
  readonly livesMs: number;
}

/** One attempt at signing in: what goes to the browser, and what must come back with it. */
export interface Attempt {
  readonly url: string;
  readonly state: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** The OAuth side of Avaya Cloud, for one client. */
export interface AvayaCloud {
  readonly begin: (redirectUri: string) => Promise<Attempt>;
  /**
   * Problems: `sign-in-state-mismatch`, `sign-in-denied`, `sign-in-refused` (detail: host, reason), and
   * those of the network.
   */
  readonly finish: (attempt: Attempt, callback: URL) => Promise<Outcome<Tokens>>;
  /** Problems: `refresh-refused` (detail: host, reason), and those of the network. */
  readonly refresh: (refreshToken: string) => Promise<Outcome<Tokens>>;
  /** Tells the server to forget the token; that it may fail is nobody's concern. */
  readonly revoke: (refreshToken: string) => Promise<void>;
}

interface Registration {
  readonly net: Net;
  readonly accountsUrl: string;
  readonly clientId: string;
  /** Empty for a client that has none. */
  readonly clientSecret: string;
}

/** Loaded at the first sign-in or refresh, so that the start does not pay for it. */
const loadOauth = () => import('oauth4webapi');
type Oauth = Awaited<ReturnType<typeof loadOauth>>;

/**
 * The authorization server is not discovered: Avaya publishes no document. It gives no
 * `token_type` and an `id_token` that is none; `createTokenFetch` mends that.
 */
export function createAvayaCloud({
  net,
  accountsUrl,
  clientId,
  clientSecret,
}: Registration): AvayaCloud {
  const base = accountsUrl.replace(/\/+$/, '');
  const server = {
    issuer: base,
    authorization_endpoint: `${base}/oauth2/authorize`,
    token_endpoint: `${base}/oauth2/access_token`,
  };
  const client = { client_id: clientId };
  const { host } = new URL(base);

  async function grant(
    refused: Problem['code'],
    request: (oauth: Oauth, terms: Terms) => Promise<Outcome<Tokens>>,
  ): Promise<Outcome<Tokens>> {
    const oauth = await loadOauth();
    const { tokenFetch, problem } = createTokenFetch(net);
    const authentication = clientSecret ? oauth.ClientSecretPost(clientSecret) : oauth.None();
    const options = {
      [oauth.customFetch]: tokenFetch,
      // http is for the loopback only, which isSafeAddress has seen to.
      [oauth.allowInsecureRequests]: isSafeAddress(base),
    };
    try {
      return await request(oauth, { authentication, options });
    } catch (thrown) {
      return {
        ok: false,
        problem: problem() ?? problemOfRefusal(oauth, thrown, { refused, host }),
      };
    }
  }

  return {
    async begin(redirectUri) {
      const oauth = await loadOauth();
      const verifier = oauth.generateRandomCodeVerifier();
      const state = oauth.generateRandomState();
      const url = new URL(server.authorization_endpoint);
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        access_type: 'offline',
        scope: 'email profile spaces',
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }).toString();
      return { url: url.href, state, verifier, redirectUri };
    },

    async finish({ state, verifier, redirectUri }, callback) {
      if (callback.searchParams.get('state') !== state) return failure('sign-in-state-mismatch');
      return grant('sign-in-refused', async (oauth, { authentication, options }) => {
        const checked = oauth.validateAuthResponse(server, client, callback, state);
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authentication,
          checked,
          redirectUri,
          verifier,
          options,
        );
        const body = await oauth.processAuthorizationCodeResponse(server, client, response);
        return body.refresh_token
          ? success(tokensOf(body))
          : failure('sign-in-refused', { host, reason: 'no-refresh-token' });
      });
    },

    refresh(refreshToken) {
      return grant('refresh-refused', async (oauth, { authentication, options }) => {
        const response = await oauth.refreshTokenGrantRequest(
          server,
          client,
          authentication,
          refreshToken,
          options,
        );
        const body = await oauth.processRefreshTokenResponse(server, client, response);
        return success(tokensOf(body));
      });
    },

    async revoke(refreshToken) {
      await net.send({
        operation: 'accounts.revoke',
        method: 'POST',
        url: `${base}/oauth2/revoke_token`,
        kind: 'write',
        timeoutMs: 5_000,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          client_id: clientId,
          refresh_token: refreshToken,
          grant_type: 'revoke_token',
        }).toString(),
      });
    },
  };
}

interface Terms {
  readonly authentication: ReturnType<Oauth['None']>;
  readonly options: NonNullable<Parameters<Oauth['refreshTokenGrantRequest']>[4]>;
}

function tokensOf(body: {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly expires_in?: number;
}): Tokens {
  return {
    accessToken: body.access_token,
    refreshToken: body.refresh_token ?? null,
    livesMs: (body.expires_in ?? 3_599) * 1_000,
  };
}

/** Only the server's short error word goes on; its sentence may repeat what it was sent. */
function problemOfRefusal(
  oauth: Oauth,
  thrown: unknown,
  { refused, host }: { readonly refused: Problem['code']; readonly host: string },
): Problem {
  if (thrown instanceof oauth.AuthorizationResponseError) {
    if (thrown.error === 'access_denied') return { code: 'sign-in-denied' };
    return { code: refused, detail: { host, reason: errorWord(thrown.error) } };
  }
  if (thrown instanceof oauth.ResponseBodyError) {
    return { code: refused, detail: { host, reason: errorWord(thrown.error) } };
  }
  return { code: 'unexpected-answer', detail: { host, operation: 'accounts.token' } };
}

function errorWord(error: string): string {
  return /^[a-z_]{1,40}$/.test(error) ? error : 'unknown';
}
