import { failure, type Outcome, type QuestionOf, success } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import { createPodClient } from '../pod/client.ts';
import { accountId, type SymphonyEntry } from './entry.ts';
import { type PodSession, podGrant, usualSession } from './pod-session.ts';
import {
  type AuthenticationMeans,
  authenticate,
  type Credentials,
} from './symphony-authentication.ts';

/** What a person fills in: a user name and a key file, or a session token. */
export type SymphonyQuestion = QuestionOf<'signInToSymphony'>;
/** What a person fills in: the files of a certificate. */
export type CertificateQuestion = QuestionOf<'signInWithCertificate'>;

/** Who signed in, and the session. */
export interface SignedInToSymphony {
  readonly entry: SymphonyEntry;
  readonly session: PodSession;
}

/**
 * Signs in to a pod. Problems: `address-invalid`, those of the key, `session-token-refused`, and
 * those of the network.
 */
export async function signInToSymphony(
  question: SymphonyQuestion,
  means: AuthenticationMeans,
): Promise<Outcome<SignedInToSymphony>> {
  const podUrl = addressOf(question.podUrl);
  if (podUrl === undefined) return failure('address-invalid');
  const pasted = question.sessionToken.trim();
  const username = question.username.trim();
  const given = { podUrl, username, keyFile: pasted === '' ? question.keyFile : '' };
  const { host } = new URL(podUrl);
  const session = pasted === '' ? await authenticate(given, '', means) : checkPasted(pasted, host);
  const refused = failure(pasted === '' ? 'key-refused' : 'session-token-refused', { host });
  return session.ok ? identify(given, session.value, refused, means) : session;
}

/**
 * Signs in to a pod with a client certificate. Problems: `address-invalid`, those of the
 * certificate, and those of the network.
 */
export async function signInWithCertificate(
  question: CertificateQuestion,
  means: AuthenticationMeans,
): Promise<Outcome<SignedInToSymphony>> {
  const { certificateFile, keyFile, authorityFile, passphrase } = question;
  const podUrl = addressOf(question.podUrl);
  const sessionAuthUrl =
    question.sessionAuthUrl.trim() === '' ? podUrl : addressOf(question.sessionAuthUrl);
  if (podUrl === undefined || sessionAuthUrl === undefined) return failure('address-invalid');
  const certificate = { sessionAuthUrl, certificateFile, keyFile, authorityFile };
  const given = { podUrl, username: '', keyFile: '', certificate };
  const session = await authenticate(given, passphrase, means);
  // The host that saw the certificate took it; the pod does not know its session.
  const refused = failure('session-token-refused', { host: new URL(podUrl).host });
  return session.ok ? identify(given, session.value, refused, means) : session;
}

/** Asks whose session this is; `refused` where the pod does not know it. */
async function identify(
  given: Credentials,
  session: PodSession,
  refused: Outcome<never>,
  { net }: AuthenticationMeans,
): Promise<Outcome<SignedInToSymphony>> {
  const { podUrl } = given;
  const authorize = async () => success(podGrant(session).headers);
  const client = createPodClient({ net, podUrl, authorize, renew: async () => refused });
  const info = await client.session.info();
  if (!info.ok) return info;
  const { userId } = info.value;
  const found = await client.user.find({ uid: userId });
  const user = found.ok ? found.value : null;
  const entry: SymphonyEntry = {
    system: 'symphony',
    id: accountId('symphony', userId, podUrl),
    userId,
    name: user?.displayName || user?.username || given.username || userId,
    address: user?.emailAddress ?? '',
    lacks: [],
    gains: [],
    ...given,
  };
  return success({ entry, session });
}

/** People paste what their browser shows: the pod's web client lives below `/client`. */
function addressOf(typed: string): string | undefined {
  const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
  if (!isSafeAddress(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/client(-bff)?(\/.*)?$/, '').replace(/\/+$/, '');
}

/** What cannot be a header cannot be a token. */
function checkPasted(pasted: string, host: string): Outcome<PodSession> {
  return /^[\x21-\x7e]+$/.test(pasted)
    ? success(usualSession(pasted))
    : failure('session-token-refused', { host });
}
