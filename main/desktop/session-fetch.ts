import { Readable } from 'node:stream';
import type {
  ClientRequest,
  ClientRequestConstructorOptions,
  IncomingMessage,
  Session,
} from 'electron';
import { responseOf } from '../net/response.ts';

type Request = (options: ClientRequestConstructorOptions) => ClientRequest;

/**
 * A fetch over a session that sends text. Electron's own ends the app when a server answers with a
 * header in other than Latin letters, or an unheard-of status: it throws where nobody can catch it
 * (https://github.com/electron/electron/issues/42244).
 */
export function sessionFetch(request: Request, session: Session): Session['fetch'] {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { signal, body } = init;
      signal?.throwIfAborted();
      const call = request({
        session,
        url: input instanceof Request ? input.url : input,
        method: init.method ?? 'GET',
        redirect: init.redirect ?? 'error',
        credentials: init.credentials ?? 'omit',
        cache: init.cache ?? 'no-store',
      });
      for (const [name, value] of new Headers(init.headers)) call.setHeader(name, value);
      const giveUp = () => {
        reject(signal?.reason);
        call.abort();
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      call.on('error', reject);
      call.on('response', (message) => {
        try {
          resolve(responseOf(answerOf(message)));
        } catch (nonsense) {
          reject(nonsense);
          call.abort();
        }
      });
      call.end(typeof body === 'string' ? body : undefined);
    });
}

function answerOf(message: IncomingMessage) {
  // Documented as a stream, and typed as something that merely tells of events.
  if (!(message instanceof Readable)) throw new TypeError('An answer that nobody can read');
  const headers = Object.entries(message.headers).map(
    ([name, value]) => [name, [value].flat().join(', ')] as const,
  );
  return { status: message.statusCode, headers, body: message };
}
