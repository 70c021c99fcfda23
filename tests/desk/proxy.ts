import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { close, listen } from '../simulator/server.ts';

/** What a proxy shall do otherwise than let everything through. */
export interface ProxyOptions {
  /** Lets only them through; anybody when absent. */
  readonly users?: Readonly<Record<string, string>>;
  /** What it calls itself where it asks. */
  readonly realm?: string;
}

/** Something that came to the proxy. */
export interface Passed {
  /** `CONNECT` for a tunnel, whose contents nobody sees. */
  readonly method: string;
  /** The address, or host and port of a tunnel. */
  readonly target: string;
  readonly outcome: 'through' | 'asked' | 'portal';
}

/** A proxy on loopback, as companies have them: plain requests and tunnels, Basic sign-in. */
export interface TestProxy {
  /** Like `127.0.0.1:40123`. */
  readonly address: string;
  readonly passed: readonly Passed[];
  /** From now on it lets only them through. */
  readonly setUsers: (users: Readonly<Record<string, string>>) => void;
  /** Every plain request is answered with this, as networks do before one has signed in; null: not. */
  readonly setPortal: (portal: Portal | null) => void;
  /** Switches on that make an app go through it, also to what is on loopback. */
  readonly switches: readonly string[];
  close(): Promise<void>;
}

/** How a network asks for a sign-in of its own. */
export interface Portal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const asks = 'Proxy-Authenticate';

/** Opens one on a port of its own. */
export async function openProxy({ users, realm = 'Acme' }: ProxyOptions = {}): Promise<TestProxy> {
  const passed: Passed[] = [];
  const sockets = new Set<Duplex>();
  let known = users;
  let portal: Portal | null = null;

  const isKnown = (headers: IncomingHttpHeaders) => !known || isAmong(known, headers);
  const note = (method: string, target: string, outcome: Passed['outcome']) =>
    void passed.push({ method, target, outcome });
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };

  const server = createServer((asked, answer) => {
    const { method = 'GET', url = '/' } = asked;
    if (!isKnown(asked.headers)) {
      note(method, url, 'asked');
      asked.resume();
      answer.writeHead(407, { [asks]: `Basic realm="${realm}"` }).end('Who are you?');
    } else if (portal) {
      note(method, url, 'portal');
      asked.resume();
      answer.writeHead(portal.status, portal.headers).end(portal.body);
    } else {
      note(method, url, 'through');
      forward(asked, answer);
    }
  });
  server.on('connect', (asked: IncomingMessage, socket: Duplex) => {
    keep(socket);
    const target = asked.url ?? '';
    if (!isKnown(asked.headers)) {
      note('CONNECT', target, 'asked');
      const head = `HTTP/1.1 407 Who\r\n${asks}: Basic realm="${realm}"\r\nContent-Length: 0\r\n\r\n`;
      socket.end(head);
    } else {
      note('CONNECT', target, 'through');
      keep(tunnel(target, socket));
    }
  });
  const port = await listen(server, 0);
  const address = `127.0.0.1:${port}`;

  return {
    address,
    passed,
    setUsers(next) {
      known = next;
      for (const socket of sockets) socket.destroy();
    },
    setPortal(next) {
      portal = next;
    },
    switches: [`--proxy-server=${address}`, '--proxy-bypass-list=<-loopback>'],
    close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      return close(server);
    },
  };
}

function isAmong(users: Readonly<Record<string, string>>, headers: IncomingHttpHeaders): boolean {
  const said = headers['proxy-authorization']?.replace(/^Basic /, '') ?? '';
  const [name = '', ...rest] = Buffer.from(said, 'base64').toString().split(':');
  return Object.hasOwn(users, name) && users[name] === rest.join(':');
}

function forward(asked: IncomingMessage, answer: ServerResponse): void {
  const { 'proxy-authorization': _own, ...headers } = asked.headers;
  const onward = request(asked.url ?? '', { method: asked.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
}

function tunnel(target: string, near: Duplex): Socket {
  const [host = '', port] = target.split(':');
  const far = connect(Number(port), host, () => {
    near.write('HTTP/1.1 200 Connected\r\n\r\n');
    far.pipe(near).pipe(far);
  });
  near.on('close', () => far.destroy());
  far.on('close', () => near.destroy());
  return far;
}
