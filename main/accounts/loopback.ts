import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { failure, type Outcome, success } from '../../preload/contract.ts';

/** A listener on this machine that waits for the browser to come back, once. */
export interface Loopback {
  readonly redirectUri: string;
  /** The address the browser came back to, whatever it says. */
  readonly callback: Promise<URL>;
  readonly close: () => Promise<void>;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Foyer</title>
<body style="font:16px system-ui;margin:20vh auto;max-width:30em;text-align:center">
<p>Foyer has taken over from here.</p><p>You can close this window.</p></body></html>`;

/**
 * Listens on 127.0.0.1 (RFC 8252, 7.3), never on another interface. Port 0 takes any free one.
 * Problem: `sign-in-port-taken` (detail: port).
 */
export async function listenOnce(port: number): Promise<Outcome<Loopback>> {
  const { createServer } = await import('node:http');
  let arrived: (url: URL) => void = () => undefined;
  const callback = new Promise<URL>((resolve) => {
    arrived = resolve;
  });
  const server = createServer((request, response) => answer(request, response, arrived));
  const taken = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(true));
    server.listen(port, '127.0.0.1', () => resolve(false));
  });
  if (taken) return failure('sign-in-port-taken', { port: String(port) });
  return success({
    redirectUri: `http://127.0.0.1:${portOf(server)}/callback`,
    callback,
    close: () => close(server),
  });
}

function answer(request: IncomingMessage, response: ServerResponse, arrived: (url: URL) => void) {
  const host = request.headers.host ?? '';
  const path = `http://127.0.0.1${request.url ?? ''}`;
  const url = URL.canParse(path) ? new URL(path) : undefined;
  // Another name for this machine would be a page of the web that made itself look local.
  const isOurs = /^127\.0\.0\.1(:\d+)?$/.test(host) && url?.pathname === '/callback';
  if (!url || !isOurs || request.method !== 'GET') {
    response.writeHead(404, { Connection: 'close' }).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(page, () => arrived(url));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
