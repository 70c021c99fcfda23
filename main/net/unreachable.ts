import type { Barrier, Problem } from '../../preload/contract.ts';

const offlineReasons = new Set([
  'net::ERR_INTERNET_DISCONNECTED',
  'net::ERR_NETWORK_CHANGED',
  'net::ERR_PROXY_CONNECTION_FAILED',
  'net::ERR_TUNNEL_CONNECTION_FAILED',
  'net::ERR_NETWORK_IO_SUSPENDED',
]);

/** What the remedy hangs on; names of Chromium, and the one of Node for a name that is not known. */
const barriers: readonly [reason: RegExp, barrier: Barrier][] = [
  [
    /ERR_(?:PROXY|SOCKS)_CONNECTION_|ERR_PAC_|ERR_MANDATORY_PROXY_|_SUPPORTED_PROXIES/,
    'proxy-down',
  ],
  [/ERR_TUNNEL_CONNECTION_FAILED|ERR_PROXY_/, 'proxy-refuses'],
  [/ERR_NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)|^ENOTFOUND$/, 'name-unknown'],
];

/** Chromium's names begin alike; these are those of Node, which come from OpenSSL. */
const untrusted =
  /^(?:net::ERR_CERT_|CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|INVALID_(?:CA|PURPOSE)$|ERR_TLS_CERT_ALTNAME_INVALID$)/;

/**
 * What a thrown fetch means: `offline`, `server-untrusted`, `unreachable` or, for a redirection,
 * `unexpected-answer`; the detail `barrier` says what stands in between, where that is known.
 */
export function problemOfFailedFetch(thrown: unknown): Problem {
  const said = chainOf(thrown);
  if (said.some((error) => /redirect/i.test(error.message))) {
    return {
      code: 'unexpected-answer',
      detail: { reason: 'redirect', barrier: 'network-sign-in' },
    };
  }
  const reason = said.map(reasonOf).find((found) => found !== undefined) ?? 'unknown';
  const barrier = barriers.find(([name]) => name.test(reason))?.[1];
  const detail = { reason, ...(barrier && { barrier }) };
  if (offlineReasons.has(reason)) return { code: 'offline', detail };
  return { code: untrusted.test(reason) ? 'server-untrusted' : 'unreachable', detail };
}

/** The error and what caused it; Node's fetch hides the interesting one below. */
function chainOf(thrown: unknown): readonly Error[] {
  const chain: Error[] = [];
  let next = thrown;
  while (next instanceof Error && chain.length < 5) {
    chain.push(next);
    next = next.cause;
  }
  return chain;
}

/** Chromium's name is in the message (`net::ERR_…`), Node's in `code`. Never the whole message. */
function reasonOf(error: Error): string | undefined {
  const chromium = /net::ERR_[A-Z0-9_]+/.exec(error.message)?.[0];
  if (chromium) return chromium;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
