import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { World } from './world.ts';

/** Answers a request; the URL of the request may have been shortened. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What answers a request below a path, tried in order; the URL may lose a prefix on the way. */
export interface Branch {
  readonly serves: (path: string) => boolean;
  readonly without?: string;
  readonly handler: Handler;
}

/** An HTTP server on 127.0.0.1 that answers 503 until it is given its branches. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  use(branches: readonly Branch[]): void;
  /** What the port answers with, for a second port to answer alike. */
  readonly handler: Handler;
  close(): Promise<void>;
}

export const controlPath = '/control';

/** Opens the port. Every request is logged and may fail, except those of the control. */
export async function openServer(world: World): Promise<LoopbackServer> {
  let branches: readonly Branch[] = [];
  const handler: Handler = (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (!path.startsWith(`${controlPath}/`) && !admit(request, response, path, world)) return;
    const branch = branches.find(({ serves }) => serves(path));
    if (branch === undefined) {
      response.writeHead(503).end();
      return;
    }
    if (branch.without !== undefined) mount(request, branch.without);
    branch.handler(request, response);
  };
  const server = createServer(handler);
  const port = await listen(server, world.settings.port);
  world.origin = `http://127.0.0.1:${port}`;
  return {
    origin: world.origin,
    use(given) {
      branches = given;
    },
    handler,
    close: () => close(server),
  };
}

/** Shortens the URL as Express does; the authorization server finds its own place by `originalUrl`. */
function mount(request: IncomingMessage, prefix: string): void {
  const url = request.url ?? '/';
  Object.assign(request, { originalUrl: url, url: url.slice(prefix.length) });
}

/** Logs a request and decides its fate; false when the connection was cut instead. */
function admit(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  world: World,
): boolean {
  if (world.conditions.offline) {
    request.socket.destroy();
    return false;
  }
  const entry = world.log.open(request, response);
  world.failures.assign(request, entry.method, path);
  return true;
}

/** Opens a port on 127.0.0.1, any where `port` is 0, and returns it. Rejects when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port'));
      else resolve(address.port);
    });
  });
}

/** Ends a server and every connection to it. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
