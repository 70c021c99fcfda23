import { Readable } from 'node:stream';

/** What a server answered, as it came in. */
interface Answer {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: Readable;
}

const withoutBody = new Set([204, 205, 304]);

/**
 * The answer as a `Response`, which holds less than a server can say. A header that it cannot hold
 * is left out; a status that it cannot hold is thrown under Chromium's name for an answer that is
 * none.
 */
export function responseOf({ status, headers, body }: Answer): Response {
  if (status < 200 || status > 599) throw new Error('net::ERR_INVALID_HTTP_RESPONSE');
  const init = { status, headers: holdable(headers) };
  if (!withoutBody.has(status)) return new Response(Readable.toWeb(body) as ReadableStream, init);
  // Nobody reads it, so nobody else would hear how it ends.
  body.on('error', () => undefined).resume();
  return new Response(null, init);
}

function holdable(headers: Answer['headers']): Headers {
  const held = new Headers();
  for (const [name, value] of headers) {
    try {
      held.append(name, value);
    } catch {
      // Letters beyond Latin-1, or a name that is none.
    }
  }
  return held;
}
