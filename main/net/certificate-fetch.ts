import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { ConnectionOptions, SecureContext } from 'node:tls';
import { responseOf } from './response.ts';
import { openTunnel, type Proxies } from './tunnel.ts';

/**
 * A fetch that shows a certificate to the server. It goes through Node, since Chromium's stack takes
 * client certificates from the stores of the system alone and never from a file
 * (https://www.electronjs.org/docs/latest/api/app#event-select-client-certificate). It follows no
 * redirection and keeps no connection: the next one may be somebody else's. Through a proxy it goes as
 * `openTunnel` does.
 */
export function certificateFetch(secureContext: SecureContext, proxies: Proxies): typeof fetch {
  return async (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    const tunnel = await openTunnel(address, proxies, init.signal ?? undefined);
    if (tunnel === 'asked') return new Response(null, { status: 407 });
    try {
      return await send(address, init, { secureContext, ...(tunnel && { socket: tunnel }) });
    } catch (failed) {
      tunnel?.destroy();
      throw failed;
    }
  };
}

function send(address: string, init: RequestInit, connection: ConnectionOptions) {
  return new Promise<Response>((resolve, reject) => {
    const agent = new Agent({ ...connection, keepAlive: false, rejectUnauthorized: true });
    const call = request(
      address,
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
