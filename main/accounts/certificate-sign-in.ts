import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import { parseJson } from '../net/json.ts';
import { problemOfStatus } from '../net/status.ts';
import type { Proxies } from '../net/tunnel.ts';
import type { Net } from '../net.ts';
import { namedToken } from '../pod/models.ts';
import type { CertificateFiles, Identity, ReadFile } from './certificate.ts';
import type { PodSession } from './pod-session.ts';

/** What an authentication with a certificate needs of the house. */
export interface CertificateMeans {
  readonly net: Net;
  readonly proxies: Proxies;
  readonly readCertificateFile: ReadFile;
  readonly now: () => number;
}

const operation = 'sessionauth.authenticate';

/**
 * A new session for whom the certificate names. Problems: those of reading it, `certificate-refused`
 * (detail: host, name), `certificate-missing` (detail: host), `address-invalid`, and those of the
 * network.
 */
export async function authenticateWithCertificate(
  sessionAuthUrl: string,
  files: CertificateFiles,
  { net, proxies, readCertificateFile, now }: CertificateMeans,
): Promise<Outcome<PodSession>> {
  if (!isSafeAddress(sessionAuthUrl)) return failure('address-invalid');
  const { host, protocol } = new URL(sessionAuthUrl);
  // Few sign in this way; the others shall not pay for it.
  const { readIdentity } = await import('./certificate.ts');
  const identity = await readIdentity(files, readCertificateFile, now());
  if (!identity.ok) return identity;
  // Without TLS, which the loopback may do without, nobody can see a certificate.
  if (protocol !== 'https:') return failure('certificate-missing', { host });
  const token = await ask({ net, proxies }, sessionAuthUrl, identity.value);
  if (!token.ok) return token;
  const { name: header, token: value } = token.value;
  return success({ header, token: value, passphrase: files.passphrase });
}

async function ask(
  { net, proxies }: Pick<CertificateMeans, 'net' | 'proxies'>,
  sessionAuthUrl: string,
  { secureContext, commonName: name }: Identity,
): Promise<Outcome<NonNullable<ReturnType<typeof namedToken>>>> {
  const { certificateFetch } = await import('../net/certificate-fetch.ts');
  const { host } = new URL(sessionAuthUrl);
  const sent = await net.send({
    operation,
    method: 'POST',
    // No body and no content type: a pod answered an empty object with 401 and 500.
    url: `${sessionAuthUrl.replace(/\/+$/, '')}/sessionauth/v1/authenticate`,
    kind: 'write',
    headers: { Accept: 'application/json' },
    through: certificateFetch(secureContext, proxies),
    mostBytes: 100_000,
  });
  if (!sent.ok) return { ok: false, problem: problemOfHandshake(sent.problem, { host, name }) };
  const { status, text } = sent.value;
  if (status === 401 || status === 403) return failure('certificate-refused', { host, name });
  if (status === 400) return failure('certificate-missing', { host });
  if (status > 299) return { ok: false, problem: problemOfStatus(status, { host, operation }) };
  const body = parseJson(text);
  const token = body.ok ? namedToken(body.value) : undefined;
  return token ? success(token) : failure('unexpected-answer', { host, operation });
}

/** A strict server refuses while the connection is being made, by an alert of TLS. */
function problemOfHandshake(
  problem: Problem,
  detail: { readonly host: string; readonly name: string },
): Problem {
  const reason = problem.detail?.['reason'] ?? '';
  if (/ALERT_(?:CERTIFICATE_REQUIRED|NO_CERTIFICATE)/.test(reason)) {
    return { code: 'certificate-missing', detail: { host: detail.host } };
  }
  return /ALERT_(?:BAD_CERT|UNSUPPORTED_CERT|CERTIFICATE_|UNKNOWN_CA|ACCESS_DENIED)/.test(reason)
    ? { code: 'certificate-refused', detail }
    : problem;
}
