import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PodTls } from './tls-listener.ts';

/**
 * Writes what a person needs to sign in with a certificate into a folder, readable by its owner
 * alone: `ca.pem`, and for `good`, `expired` and `wrongName` a `.pem`, a `-key.pem`, a `.p12` and
 * the `.passphrase` of the latter.
 */
export function writeCertificates(folder: string, { ca, clients }: PodTls): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, name), content, { mode: 0o600 });
  write('ca.pem', ca);
  for (const [name, client] of Object.entries(clients)) {
    write(`${name}.pem`, client.certificate);
    write(`${name}-key.pem`, client.privateKey);
    write(`${name}.p12`, client.pkcs12);
    write(`${name}.passphrase`, client.passphrase);
  }
}
