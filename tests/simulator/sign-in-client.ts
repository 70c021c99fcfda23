import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Simulator } from './index.ts';
import { type SignInOptions, signInInBrowser } from './person.ts';

/** What came back to the app's loopback address, and what it needs to go on. */
export interface Callback {
  readonly parameters: URLSearchParams;
  readonly redirectUri: string;
  readonly verifier: string;
  readonly page: string;
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a person through the sign-in and catches the redirect, as an app with a listener does. */
export async function authorize(
  { endpoints, credentials }: Simulator,
  options: SignInOptions & { readonly clientId?: string; readonly challenge?: boolean } = {},
): Promise<Callback> {
  let parameters = new URLSearchParams();
  const listener = createServer((request, response) => {
    parameters = new URL(request.url ?? '/', 'http://app.invalid').searchParams;
    response.end('Back in the app');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const redirectUri = `http://127.0.0.1:${port}/callback`;
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL(`${endpoints.spaces.accountsUrl}/oauth2/authorize`);
  url.search = new URLSearchParams({
    client_id: options.clientId ?? credentials.avaya.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    access_type: 'offline',
    scope: 'email profile spaces',
    state: 'round-trip',
    ...(options.challenge === false ? {} : challengeOf(verifier)),
  }).toString();
  try {
    const page = await signInInBrowser(url.href, credentials.avaya, options);
    return { parameters, redirectUri, verifier, page };
  } finally {
    listener.close();
    listener.closeAllConnections();
  }
}

function challengeOf(verifier: string): Record<string, string> {
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { code_challenge: challenge, code_challenge_method: 'S256' };
}

/** Posts a form to the token endpoint. */
export async function requestToken(
  { endpoints, credentials }: Simulator,
  form: Readonly<Record<string, string>>,
): Promise<TokenAnswer> {
  const response = await fetch(`${endpoints.spaces.accountsUrl}/oauth2/access_token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: credentials.avaya.clientId, ...form }),
  });
  return { status: response.status, body: await readObject(response) };
}

/** Changes the code of a callback into tokens. */
export function exchange(
  simulator: Simulator,
  { parameters, redirectUri, verifier }: Callback,
  more: Readonly<Record<string, string>> = {},
): Promise<TokenAnswer> {
  return requestToken(simulator, {
    grant_type: 'authorization_code',
    code: parameters.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: verifier,
    ...more,
  });
}

/** Reads a JSON object; anything else becomes an empty one. */
export async function readObject(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
