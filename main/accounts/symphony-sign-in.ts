import { failure, type Outcome, type QuestionOf, success } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import type { Net } from '../net.ts';
import { createPodClient, type PodClient } from '../pod/client.ts';
import { accountId, type SymphonyEntry } from './entry.ts';
import { authenticateWithKey, symphonyGrant } from './symphony-account.ts';

/** What a person fills in: a user name and a key file, or a session token. */
export type SymphonyQuestion = QuestionOf<'signInToSymphony'>;

interface Means {
  readonly net: Net;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly now: () => number;
}

/** Who signed in, and the session token. */
export interface SignedInToSymphony {
  readonly entry: SymphonyEntry;
  readonly token: string;
}

/**
 * Signs in to a pod. Problems: `address-invalid`, those of the key, `session-token-refused`, and
 * those of the network.
 */
export async function signInToSymphony(
  question: SymphonyQuestion,
  means: Means,
): Promise<Outcome<SignedInToSymphony>> {
  const podUrl = addressOf(question.podUrl);
  if (podUrl === undefined) return failure('address-invalid');
  const pasted = question.sessionToken.trim();
  const username = question.username.trim();
  const keyFile = pasted === '' ? question.keyFile : '';
  const { host } = new URL(podUrl);
  const token =
    pasted === ''
      ? await authenticateWithKey({ podUrl, username, keyFile }, means)
      : checkPasted(pasted, host);
  if (!token.ok) return token;
  const client = createPodClient({
    net: means.net,
    podUrl,
    authorize: async () => success(symphonyGrant(token.value).headers),
    renew: async () => failure(pasted === '' ? 'key-refused' : 'session-token-refused', { host }),
  });
  const entry = await identify(client, { podUrl, username, keyFile });
  return entry.ok ? success({ entry: entry.value, token: token.value }) : entry;
}

async function identify(
  client: PodClient,
  given: Pick<SymphonyEntry, 'podUrl' | 'username' | 'keyFile'>,
): Promise<Outcome<SymphonyEntry>> {
  const session = await client.session.info();
  if (!session.ok) return session;
  const { userId } = session.value;
  const found = await client.user.find({ uid: userId });
  const user = found.ok ? found.value : null;
  return success({
    system: 'symphony',
    id: accountId('symphony', userId, given.podUrl),
    userId,
    name: user?.displayName || user?.username || given.username || userId,
    address: user?.emailAddress ?? '',
    ...given,
  });
}

/** People paste what their browser shows: the pod's web client lives below `/client`. */
function addressOf(typed: string): string | undefined {
  const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
  if (!isSafeAddress(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/client(-bff)?(\/.*)?$/, '').replace(/\/+$/, '');
}

/** What cannot be a header cannot be a token. */
function checkPasted(pasted: string, host: string): Outcome<string> {
  return /^[\x21-\x7e]+$/.test(pasted)
    ? success(pasted)
    : failure('session-token-refused', { host });
}
