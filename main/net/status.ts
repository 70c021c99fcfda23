import type { Problem } from '../../preload/contract.ts';

const problemsByStatus: Readonly<Record<number, Problem['code']>> = {
  // Symphony says 400 when a connection is not in the state that an answer to it supposes.
  400: 'conflict',
  401: 'session-ended',
  403: 'not-allowed',
  404: 'not-found',
  408: 'timed-out',
  409: 'conflict',
  422: 'conflict',
  429: 'rate-limited',
};

/**
 * What a status other than 2xx means. The body is left out on purpose: a server may repeat in it
 * what it was sent.
 */
export function problemOfStatus(
  status: number,
  facts: { host: string; operation: string },
): Problem {
  const code = problemsByStatus[status] ?? (status >= 500 ? 'server-error' : 'unexpected-answer');
  return { code, detail: { ...facts, status: String(status) } };
}
