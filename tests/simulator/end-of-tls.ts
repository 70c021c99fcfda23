import { createServer } from 'node:https';
import { createCertificateSet } from './client-certificates.ts';
import { close, listen } from './server.ts';

/** What ends TLS before the pod, as proxies do: no certificate of a client comes through. */
export interface EndOfTls {
  /** To be used as the pod's address. */
  readonly url: string;
  /** In PEM: what a client must trust. */
  readonly ca: string;
  close(): Promise<void>;
}

/** Opens one on a port of its own, before the pod at `podUrl`. It carries no body and no header. */
export async function openEndOfTls(podUrl: string): Promise<EndOfTls> {
  const { ca, server: own } = createCertificateSet('proxy');
  const server = createServer(own, async ({ url = '/', method = 'GET' }, response) => {
    const answer = await fetch(`${podUrl}${url}`, { method });
    response.writeHead(answer.status).end(await answer.text());
  });
  const port = await listen(server, 0);
  return { url: `https://127.0.0.1:${port}`, ca, close: () => close(server) };
}
