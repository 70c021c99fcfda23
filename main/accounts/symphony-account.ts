import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import { createLimiter, pacedNet } from '../net/limiter.ts';
import type { Net } from '../net.ts';
import { createPodClient } from '../pod/client.ts';
import { podLimits } from '../pod/limits.ts';
import type { SymphonyEntry } from './entry.ts';
import { signIdentity } from './key.ts';
import type { LivingAccount, Means } from './living.ts';
import { createSession, type Grant, type Want } from './session.ts';

/** The header of a session token; only the server knows how long it lives (an hour to two weeks). */
export function symphonyGrant(token: string): Grant {
  return { headers: { sessionToken: token }, usableUntil: Number.POSITIVE_INFINITY };
}

interface Identity {
  readonly podUrl: string;
  readonly username: string;
  readonly keyFile: string;
}

interface KeyMeans {
  readonly net: Net;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly now: () => number;
}

/**
 * A new session token for who holds the key. Problems: `key-file-unreadable`, `key-file-invalid`
 * (detail: reason), `key-refused`, and those of the network.
 */
export async function authenticateWithKey(
  { podUrl, username, keyFile }: Identity,
  { net, readKeyFile, now }: KeyMeans,
): Promise<Outcome<string>> {
  const pem = await readKeyFile(keyFile);
  if (!pem.ok) return pem;
  const token = await signIdentity(pem.value, username, now());
  if (!token.ok) return token;
  const { login } = createPodClient({ net, podUrl, ...sessionless });
  const answer = await login.authenticate({ token: token.value });
  if (answer.ok) return success(answer.value.token);
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

/** An account of a Symphony pod; `signedIn` is the session token of a sign-in of this moment. */
export function createSymphonyAccount(
  entry: SymphonyEntry,
  means: Means,
  signedIn?: string,
): LivingAccount {
  const { net, keeping, now, onObtaining, onObtained, onKept } = means;

  /** Without a key the keychain's token is all there is; with one, it only saves a sign-in. */
  async function obtain(want: Want): Promise<Outcome<Grant>> {
    const kept = want === 'none' ? await keeping.load(entry.id) : success(null);
    if (kept.ok && kept.value !== null) return success(symphonyGrant(kept.value));
    if (entry.keyFile !== '') return authenticate();
    if (!kept.ok) return kept;
    if (want === 'none') return failure('keychain-missing');
    return failure('session-ended', { host: new URL(entry.podUrl).host });
  }

  async function authenticate(): Promise<Outcome<Grant>> {
    const token = await authenticateWithKey(entry, means);
    if (!token.ok) return token;
    onKept(entry.id, await keeping.save(entry.id, token.value));
    return success(symphonyGrant(token.value));
  }

  const session = createSession({
    ...(signedIn ? { grant: symphonyGrant(signedIn) } : {}),
    obtain,
    onObtaining: (want) => onObtaining(entry.id, want),
    onObtained: (outcome) => onObtained(entry.id, outcome),
    now,
  });
  const client = createPodClient({
    net: pacedNet(net, createLimiter(podLimits)),
    podUrl: entry.podUrl,
    ...session,
  });

  return {
    system: 'symphony',
    entry,
    client,
    greet: () => client.session.info(),
    end: session.end,
    // The session may be one that the person pasted and uses elsewhere.
    revoke: async () => undefined,
  };
}
