import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server on loopback that answers with the given handlers, in turn; the last one stays. */
export interface LoopbackServer {
  readonly url: string;
  /** Every request so far: method, path with query, headers, body. */
  readonly requests: readonly Received[];
  readonly close: () => Promise<void>;
}

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Handler = (response: ServerResponse, request: Received) => void;

/** Answers with a status and a body. */
export function reply(
  status: number,
  body: string | Buffer = '',
  headers: Record<string, string> = {},
): Handler {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Answers with JSON. */
export const json = (body: unknown, status = 200) =>
  reply(status, JSON.stringify(body), { 'content-type': 'application/json' });

export async function startServer(...handlers: readonly Handler[]): Promise<LoopbackServer> {
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '', headers } = request;
    const received = { method, url, headers, body };
    requests.push(received);
    handlers[Math.min(requests.length, handlers.length) - 1]?.(response, received);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
