import type { ServerResponse } from 'node:http';
import type { Failure } from './failures.ts';

const HUGE = 10 * 1024 * 1024;

interface FalseAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Answers a request wrongly: in another shape, with an error, by hanging up, or not at all. */
export function spoil(failure: Failure, response: ServerResponse): void {
  if (failure.mode === 'hang') return;
  if (failure.mode === 'drop') {
    response.socket?.destroy();
    return;
  }
  const answer = falseAnswer(failure.mode, failure);
  response.writeHead(answer.status, {
    'content-type': answer.type,
    ...(failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) }),
    ...failure.headers,
  });
  response.end(answer.body);
}

function falseAnswer(
  mode: Exclude<Failure['mode'], 'hang' | 'drop'>,
  { status, body = '' }: Failure,
): FalseAnswer {
  const json = 'application/json; charset=utf-8';
  switch (mode) {
    case 'status': {
      const code = status ?? 500;
      return {
        status: code,
        type: json,
        body: JSON.stringify({ code, message: 'Injected failure' }),
      };
    }
    case 'malformed':
      return { status: status ?? 200, type: json, body: '{"userId": 12, "status": "acc' };
    case 'wrong-shape':
      return { status: status ?? 200, type: json, body: '{"unexpected":[1,null,{"deep":true}]}' };
    case 'html':
      return {
        status: status ?? 200,
        type: 'text/html; charset=utf-8',
        body: '<!doctype html><title>Proxy</title><h1>Please sign in to the network</h1>',
      };
    case 'body':
      return { status: status ?? 200, type: json, body };
    case 'huge':
      return { status: status ?? 200, type: json, body: `{"padding":"${'x'.repeat(HUGE)}"}` };
  }
}
