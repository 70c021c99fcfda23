import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

const DAY = 86_400_000;
const BITS = 2048;

/** A client's certificate and its key, in both forms in which people keep them. */
export interface ClientCertificate {
  /** The certificate in PEM. */
  readonly certificate: string;
  /** PKCS#8 in PEM. */
  readonly privateKey: string;
  /** Both together, sealed with the passphrase. */
  readonly pkcs12: Buffer;
  readonly passphrase: string;
}

export interface ClientCertificates {
  /** Named after the person who signs in. */
  readonly good: ClientCertificate;
  readonly expired: ClientCertificate;
  /** Named after nobody. */
  readonly wrongName: ClientCertificate;
}

/** Certificates of one start: an authority, the server that it vouches for, and clients. */
export interface CertificateSet {
  /** The authority, in PEM: what a client must trust. */
  readonly ca: string;
  readonly server: { readonly cert: string; readonly key: string };
  readonly clients: ClientCertificates;
}

interface Identity {
  readonly name: forge.pki.CertificateField[];
  readonly key: forge.pki.rsa.PrivateKey;
}

interface Wish {
  readonly commonName: string;
  readonly from: number;
  readonly to: number;
  readonly extensions: readonly Record<string, unknown>[];
}

/** Makes them all; takes some tenths of a second. `username` is who may sign in. */
export function createCertificateSet(username: string): CertificateSet {
  const authority: Identity = { name: nameOf('Simulated Authority'), key: newKey() };
  // One key serves all that the authority signs: making keys is what takes time.
  const key = newKey();
  const now = Date.now();
  const sign = (wish: Wish) => toPem(issue(authority, key, wish));
  const client = (commonName: string, from = now - DAY, to = now + 365 * DAY) =>
    bundle(
      sign({ commonName, from, to, extensions: [{ name: 'extKeyUsage', clientAuth: true }] }),
      key,
    );
  const extensions = [
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: [
        { type: 7, ip: '127.0.0.1' },
        { type: 2, value: 'localhost' },
      ],
    },
  ];
  const year = { from: now - DAY, to: now + 365 * DAY };
  const ofItself = {
    commonName: 'Simulated Authority',
    ...year,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', keyCertSign: true },
    ],
  };
  return {
    ca: toPem(issue(authority, authority.key, ofItself)),
    server: { cert: sign({ commonName: 'localhost', ...year, extensions }), key: keyPem(key) },
    clients: {
      good: client(username),
      expired: client(username, now - 400 * DAY, now - DAY),
      wrongName: client('nobody.of.that.name'),
    },
  };
}

function issue(
  by: Identity,
  key: forge.pki.rsa.PrivateKey,
  { commonName, from, to, extensions }: Wish,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  // A first byte below 0x80 keeps the number positive.
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(from);
  certificate.validity.notAfter = new Date(to);
  certificate.setSubject(nameOf(commonName));
  certificate.setIssuer(by.name);
  certificate.setExtensions([...extensions]);
  certificate.sign(by.key, forge.md.sha256.create());
  return certificate;
}

function bundle(certificate: string, key: forge.pki.rsa.PrivateKey): ClientCertificate {
  const passphrase = randomBytes(9).toString('base64url');
  const parts = [forge.pki.certificateFromPem(certificate)];
  const sealed = forge.pkcs12.toPkcs12Asn1(key, parts, passphrase, { algorithm: 'aes256' });
  const pkcs12 = Buffer.from(forge.asn1.toDer(sealed).getBytes(), 'binary');
  return { certificate, privateKey: keyPem(key), pkcs12, passphrase };
}

function nameOf(commonName: string): forge.pki.CertificateField[] {
  return [
    { name: 'organizationName', value: 'Northgate Meridian' },
    { name: 'commonName', value: commonName },
  ];
}

function newKey(): forge.pki.rsa.PrivateKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: BITS });
  return forge.pki.privateKeyFromPem(
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
}

function keyPem(key: forge.pki.rsa.PrivateKey): string {
  const info = forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key));
  return forge.pki.privateKeyInfoToPem(info);
}

function toPem(certificate: forge.pki.Certificate): string {
  return forge.pki.certificateToPem(certificate);
}
