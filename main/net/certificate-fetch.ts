import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { SecureContext } from 'node:tls';
import { responseOf } from './response.ts';

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
        (message) => {
          try {
            resolve(responseOf(answerOf(message)));
          } catch (nonsense) {
            reject(nonsense);
            call.destroy();
          }
        },
      );
      call.on('error', reject);
      call.end(init.body);
    });
}

function answerOf(message: IncomingMessage) {
  const headers = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value) => [name, value] as const),
  );
  return { status: message.statusCode ?? 0, headers, body: message };
}
