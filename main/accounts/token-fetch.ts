import type { Problem } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { isPortal, portalProblem } from '../net/portal.ts';
import { problemOfStatus } from '../net/status.ts';
import type { Net, Reply } from '../net.ts';

interface TokenRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * A fetch for the token endpoint that goes through `net`, and mends what keeps a strict client
 * from reading Avaya's answers: no `token_type`, and an HS256 `id_token` nobody can check. A token
 * request is a write: repeated blindly, a rotated refresh token would look stolen.
 * `problem()` says why the fetch threw.
 */
export function createTokenFetch(net: Net) {
  let problem: Problem | undefined;

  async function tokenFetch(url: string, request: TokenRequest): Promise<Response> {
    const sent = await net.send({
      operation: 'accounts.token',
      method: 'POST',
      url,
      kind: 'write',
      headers: request.headers,
      body: String(request.body ?? ''),
      mostBytes: 100_000,
    });
    problem = sent.ok ? problemOfReply(sent.value, url) : sent.problem;
    if (problem || !sent.ok) throw new Error('The token endpoint did not answer');
    return new Response(mend(sent.value.text), {
      status: sent.value.status,
      headers: { 'Content-Type': 'application/json' },
    });
  }

  return { tokenFetch, problem: () => problem };
}

/**
 * Without the lifetime where it says none that a token can have: a strict client would throw the
 * whole answer away, and with it a refresh token that is the only one from now on.
 */
function withoutOddLifetime(body: Record<string, unknown>): Record<string, unknown> {
  const { expires_in: lifetime, ...rest } = body;
  return Number.parseFloat(String(lifetime)) > 0 ? body : rest;
}

/** A refusal says why in JSON with an `error`; anything else of 4xx and 5xx is not about the grant. */
function problemOfReply({ status, text }: Reply, url: string): Problem | undefined {
  const { host } = new URL(url);
  if (isPortal({ status, text })) return portalProblem({ host, operation: 'accounts.token' });
  if (status < 400) return undefined;
  const passing = status === 429 || status >= 500;
  if (!passing && typeof objectIn(text)?.['error'] === 'string') return undefined;
  return problemOfStatus(status, { host, operation: 'accounts.token' });
}

function mend(text: string): string {
  const body = objectIn(text);
  if (!body) return text;
  const { id_token: _unchecked, ...rest } = body;
  if (!('access_token' in rest)) return JSON.stringify(rest);
  return JSON.stringify({ token_type: 'bearer', ...withoutOddLifetime(rest) });
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isPlainObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
