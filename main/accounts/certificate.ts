import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { Socket } from 'node:net';
import { basename } from 'node:path';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { failure, type Outcome, success } from '../../preload/contract.ts';
import { trustedAuthorities } from './authorities.ts';

/** Which files, and what opens them. The passphrase is a secret, empty where there is none. */
export interface CertificateFiles {
  /** PEM or PKCS#12. */
  readonly certificateFile: string;
  /** PEM; empty where the key is in the same file. */
  readonly keyFile: string;
  /** PEM; empty where the system trusts the server as it is. */
  readonly authorityFile: string;
  readonly passphrase: string;
}

/** A certificate that is ready to be shown. */
export interface Identity {
  readonly secureContext: SecureContext;
  /** The user name that is written in it. */
  readonly commonName: string;
}

/** Reads a file that a person chose. */
export type ReadFile = (path: string) => Promise<Outcome<Uint8Array>>;

/**
 * Reads a certificate with its key from files, PEM or PKCS#12. Problems: `certificate-unreadable`,
 * `certificate-invalid`, `certificate-key-missing`, `certificate-passphrase`, `authority-invalid`
 * (each with detail file), `certificate-expired`, `certificate-not-yet-valid` (detail: date).
 */
export async function readIdentity(
  files: CertificateFiles,
  readFile: ReadFile,
  now: number,
): Promise<Outcome<Identity>> {
  const authorities = await readAuthorities(files, readFile);
  if (!authorities.ok) return authorities;
  const content = await readFile(files.certificateFile);
  if (!content.ok) return content;
  const text = Buffer.from(content.value).toString('latin1');
  const opened = text.includes('-----BEGIN ')
    ? await openPem(text, files, readFile)
    : openPkcs12(content.value, files);
  if (!opened.ok) return opened;
  const { certificate, parts } = opened.value;
  const valid = checkTime(certificate, now);
  if (!valid.ok) return valid;
  try {
    return success({
      secureContext: createSecureContext({ ...parts, ca: [...authorities.value] }),
      commonName: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '',
    });
  } catch {
    // Too weak for what TLS asks for today.
    return failure('certificate-invalid', { file: basename(files.certificateFile) });
  }
}

interface Opened {
  readonly certificate: X509Certificate;
  readonly parts: Parameters<typeof createSecureContext>[0];
}

async function openPem(
  text: string,
  { certificateFile, keyFile, passphrase }: CertificateFiles,
  readFile: ReadFile,
): Promise<Outcome<Opened>> {
  const certificate = firstCertificate(text);
  if (!certificate) return failure('certificate-invalid', { file: basename(certificateFile) });
  const file = keyFile === '' ? certificateFile : keyFile;
  const content = keyFile === '' ? success(Buffer.from(text, 'latin1')) : await readFile(keyFile);
  if (!content.ok) return content;
  const key = openKey(Buffer.from(content.value).toString('latin1'), passphrase, basename(file));
  if (!key.ok) return key;
  if (!certificate.checkPrivateKey(key.value)) return keyMissing(basename(file));
  const pem = key.value.export({ type: 'pkcs8', format: 'pem' });
  return success({ certificate, parts: { cert: text, key: pem } });
}

function firstCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function openKey(pem: string, passphrase: string, file: string): Outcome<KeyObject> {
  const block = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/.exec(pem);
  if (!block) return keyMissing(file);
  try {
    return success(createPrivateKey({ key: block[0], passphrase }));
  } catch {
    const isEncrypted = /ENCRYPTED/.test(block[0]);
    return isEncrypted ? failure('certificate-passphrase', { file }) : keyMissing(file);
  }
}

function openPkcs12(
  pfx: Uint8Array,
  { certificateFile, passphrase }: CertificateFiles,
): Outcome<Opened> {
  const file = basename(certificateFile);
  const parts = { pfx: Buffer.from(pfx), passphrase };
  try {
    const certificate = certificateOf(createSecureContext(parts));
    return certificate ? success({ certificate, parts }) : failure('certificate-invalid', { file });
  } catch (thrown) {
    return failure(isAboutPassphrase(thrown) ? 'certificate-passphrase' : 'certificate-invalid', {
      file,
    });
  }
}

/** Node opens PKCS#12 but shows what is in it only on a socket; this one is never connected. */
function certificateOf(secureContext: SecureContext): X509Certificate | undefined {
  const socket = new TLSSocket(new Socket(), { secureContext });
  const certificate = socket.getX509Certificate();
  socket.destroy();
  return certificate;
}

/** OpenSSL finds that the seal does not fit, BoringSSL says what that means. */
function isAboutPassphrase(thrown: unknown): boolean {
  return (
    thrown instanceof Error && /mac verify|incorrect_password|bad.?decrypt/i.test(thrown.message)
  );
}

function checkTime(certificate: X509Certificate, now: number): Outcome<void> {
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  if (to < now) return failure('certificate-expired', { date: dateOf(to) });
  if (from > now) return failure('certificate-not-yet-valid', { date: dateOf(from) });
  return success();
}

const dateOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

const keyMissing = (file: string) => failure('certificate-key-missing', { file });

async function readAuthorities(
  { authorityFile }: CertificateFiles,
  readFile: ReadFile,
): Promise<Outcome<readonly string[]>> {
  if (authorityFile === '') return success(trustedAuthorities());
  const content = await readFile(authorityFile);
  if (!content.ok) return content;
  const pem = Buffer.from(content.value).toString('latin1');
  return firstCertificate(pem)
    ? success([...trustedAuthorities(), pem])
    : failure('authority-invalid', { file: basename(authorityFile) });
}
