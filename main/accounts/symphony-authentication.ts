import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import type { Net } from '../net.ts';
import { createPodClient } from '../pod/client.ts';
import { authenticateWithCertificate, type CertificateMeans } from './certificate-sign-in.ts';
import type { SymphonyEntry } from './entry.ts';
import { signIdentity } from './key.ts';
import { type PodSession, usualSession } from './pod-session.ts';

/** What an authentication without a person needs of the house. */
export interface AuthenticationMeans extends CertificateMeans {
  readonly net: Net;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
}

/** Who authenticates, and with what. */
export type Credentials = Pick<SymphonyEntry, 'podUrl' | 'username' | 'keyFile' | 'certificate'>;

/** Whether a new session can be had without a person. */
export function canAuthenticate({ keyFile, certificate }: Credentials): boolean {
  return keyFile !== '' || certificate !== undefined;
}

/**
 * A new session by the certificate, or else by the key. Problems: those of the certificate,
 * `key-file-unreadable`, `key-file-invalid` (detail: reason), `key-refused`, and those of the
 * network.
 */
export function authenticate(
  credentials: Credentials,
  passphrase: string,
  means: AuthenticationMeans,
): Promise<Outcome<PodSession>> {
  const { certificate } = credentials;
  if (!certificate) return authenticateWithKey(credentials, means);
  const { sessionAuthUrl, ...files } = certificate;
  return authenticateWithCertificate(sessionAuthUrl, { ...files, passphrase }, means);
}

async function authenticateWithKey(
  { podUrl, username, keyFile }: Credentials,
  { net, readKeyFile, now }: AuthenticationMeans,
): Promise<Outcome<PodSession>> {
  const pem = await readKeyFile(keyFile);
  if (!pem.ok) return pem;
  const token = await signIdentity(pem.value, username, now());
  if (!token.ok) return token;
  const { login } = createPodClient({ net, podUrl, ...sessionless });
  const answer = await login.authenticate({ token: token.value });
  if (answer.ok) return success(usualSession(answer.value.token));
  return isRefusal(answer.problem)
    ? failure('key-refused', { host: new URL(podUrl).host })
    : answer;
}

function isRefusal({ code }: Problem): boolean {
  return code === 'session-ended' || code === 'not-allowed';
}

const sessionless = {
  authorize: async () => failure('not-signed-in'),
  renew: async () => failure('not-signed-in'),
};
