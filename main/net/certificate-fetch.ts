import { Agent, request } from 'node:https';
import { Readable } from 'node:stream';
import type { SecureContext } from 'node:tls';

/**
 * A fetch that shows a certificate to the server. It goes through Node, since Chromium's stack takes
 * client certificates from the stores of the system alone and never from a file
 * (https://www.electronjs.org/docs/latest/api/app#event-select-client-certificate). It follows no
 * redirection, uses no proxy, and keeps no connection: the next one may be somebody else's.
 */
export function certificateFetch(secureContext: SecureContext): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const agent = new Agent({ secureContext, keepAlive: false, rejectUnauthorized: true });
      const call = request(
        input instanceof Request ? input.url : input,
        {
          agent,
          method: init.method ?? 'GET',
          headers: Object.fromEntries(new Headers(init.headers)),
          ...(init.signal ? { signal: init.signal } : {}),
        },
        (answer) => resolve(responseOf(answer)),
      );
      call.once('error', reject);
      call.end(init.body);
    });
}

function responseOf(answer: import('node:http').IncomingMessage): Response {
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return new Response(Readable.toWeb(answer) as ReadableStream, {
    status: answer.statusCode ?? 502,
    headers,
  });
}
