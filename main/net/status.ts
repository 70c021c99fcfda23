import type { Problem, ProblemCode } from '../../preload/contract.ts';

const codesByStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'session-ended',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  408: 'timed-out',
  409: 'conflict',
  422: 'conflict',
  429: 'rate-limited',
};

/** What is told with a refusal; `said` is the server's own sentence, already harmless. */
export interface Refusal {
  readonly host: string;
  readonly operation: string;
  readonly said?: string;
}

/** What a status other than 2xx means; a 400 means what its operation says that it means. */
export function problemOfStatus(
  status: number,
  refusal: Refusal,
  meaningOf400: ProblemCode = 'conflict',
): Problem {
  return {
    code: status === 400 ? meaningOf400 : codeOf(status),
    detail: { ...refusal, status: String(status) },
  };
}

function codeOf(status: number): ProblemCode {
  return codesByStatus[status] ?? (status >= 500 ? 'server-error' : 'unexpected-answer');
}
