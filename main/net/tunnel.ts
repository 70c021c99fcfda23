import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { type Credentials, type Knock, type Passage, placeOf } from './passage.ts';

/** Which proxies there are, and how we get past them. */
export interface Proxies {
  /** The way to an address, as a PAC file says it: `PROXY proxy.acme.com:8080; DIRECT`. */
  readonly resolveProxy: (address: string) => Promise<string>;
  readonly passage: Pick<Passage, 'introduce' | 'known'>;
}

/** `asked`: the proxy wants to know who we are, and does not yet; undefined: no tunnel is needed. */
type Tunnel = Socket | 'asked' | undefined;

interface Proxy {
  readonly host: string;
  readonly port: number;
}

/** Whatever stands in between has this long to answer a knock. */
const patienceMs = 20_000;

/**
 * A connection to the host of an `https:` address through the proxy that leads there, made by CONNECT;
 * of sign-ins the proxy may ask for Basic. Other kinds of proxies (SOCKS, TLS) are not used. Throws
 * what Chromium calls a proxy that does not answer, or makes no connection.
 */
export async function openTunnel(
  address: string,
  { resolveProxy, passage }: Proxies,
  signal?: AbortSignal,
): Promise<Tunnel> {
  const proxy = firstIn(await resolveProxy(address));
  if (!proxy) return undefined;
  const { hostname, port } = new URL(address);
  const target = `${hostname}:${port || 443}`;
  const first = await connect({ proxy, target, signal });
  if (!('realm' in first)) return first;
  if (!(await passage.introduce(knockAt(proxy, target)))) return 'asked';
  const who = await passage.known(placeOf(proxy));
  const second = await connect({ proxy, target, who, signal });
  return 'realm' in second ? 'asked' : second;
}

/** The first way counts, if it is one that we can go; `DIRECT` is none that needs a tunnel. */
function firstIn(ways: string): Proxy | undefined {
  const found = /^\s*PROXY\s+(\[[\da-f:.]+\]|[^\s:;]+)(?::(\d+))?\s*(?:;|$)/i.exec(ways);
  const [, host, port = '80'] = found ?? [];
  return host === undefined ? undefined : { host, port: Number(port) };
}

/** Knocks by making the same tunnel, for nobody to use. */
function knockAt(proxy: Proxy, target: string): Knock {
  return async (introduce) => {
    let who: Credentials | undefined;
    for (;;) {
      const answer = await connect({
        proxy,
        target,
        who,
        signal: AbortSignal.timeout(patienceMs),
      }).catch(() => undefined);
      if (!answer) return 'failed';
      if (!('realm' in answer)) {
        answer.destroy();
        return 'through';
      }
      who = await introduce({ ...proxy, realm: answer.realm });
      if (!who) return 'refused';
    }
  };
}

interface Connecting {
  readonly proxy: Proxy;
  readonly target: string;
  readonly who?: Credentials | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The connection, or the name of a proxy that wants to know who we are. */
function connect({ proxy, target, who, signal }: Connecting): Promise<Socket | { realm: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({
      host: proxy.host.replace(/^\[|\]$/g, ''),
      port: proxy.port,
      method: 'CONNECT',
      path: target,
      agent: false,
      headers: { Host: target, ...(who && { 'Proxy-Authorization': basic(who) }) },
      ...(signal ? { signal } : {}),
    });
    asking.on('error', (error) => {
      reject(signal?.aborted ? error : new Error('net::ERR_PROXY_CONNECTION_FAILED'));
    });
    asking.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      const realm = answer.statusCode === 407 ? realmOf(answer) : undefined;
      if (realm === undefined) reject(new Error('net::ERR_TUNNEL_CONNECTION_FAILED'));
      else resolve({ realm });
    });
    asking.end();
  });
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** What the proxy calls itself where it asks for Basic; undefined where it asks for anything else. */
function realmOf({ headersDistinct }: IncomingMessage): string | undefined {
  const asked = headersDistinct['proxy-authenticate'] ?? [];
  const found = asked.find((one) => /(?:^|,)\s*basic\b/i.test(one));
  if (found === undefined) return undefined;
  return (/\bbasic\s[^,]*?realm="([^"]*)"/i.exec(found)?.[1] ?? '').slice(0, 200);
}
