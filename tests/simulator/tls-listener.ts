import { createServer } from 'node:https';
import {
  type CertificateSet,
  type ClientCertificates,
  createCertificateSet,
} from './client-certificates.ts';
import { close, type Handler, listen } from './server.ts';
import { podPath } from './symphony/pod.ts';

/** The pod once more, over TLS: where a client certificate signs in. */
export interface PodTls {
  /** `https://127.0.0.1:PORT/symphony`, to be used as the pod's address. */
  readonly url: string;
  /** In PEM: what a client must trust. */
  readonly ca: string;
  readonly clients: ClientCertificates;
}

export interface TlsListener {
  readonly tls: PodTls;
  close(): Promise<void>;
}

/**
 * Opens a port of its own. The certificates are made when somebody connects or asks for one, since
 * they cost more time than all the rest of a start.
 */
export async function openTls(username: () => string, handler: Handler): Promise<TlsListener> {
  let made: CertificateSet | undefined;
  const server = createServer({ requestCert: true, rejectUnauthorized: false }, handler);

  function certificates(): CertificateSet {
    if (made === undefined) {
      made = createCertificateSet(username());
      server.setSecureContext({ ...made.server, ca: made.ca });
    }
    return made;
  }
  server.prependListener('connection', certificates);

  const port = await listen(server, 0);
  return {
    tls: {
      url: `https://127.0.0.1:${port}${podPath}`,
      get ca() {
        return certificates().ca;
      },
      get clients() {
        return certificates().clients;
      },
    },
    close: () => close(server),
  };
}
