import { failure, type Outcome, success } from '../../preload/contract.ts';
import { createLimiter, pacedNet } from '../net/limiter.ts';
import { createPodClient } from '../pod/client.ts';
import { podLimits } from '../pod/limits.ts';
import type { SymphonyEntry } from './entry.ts';
import type { LivingAccount, Means } from './living.ts';
import { type PodSession, podGrant, readPodSession, writePodSession } from './pod-session.ts';
import { createSession, type Grant, type Want } from './session.ts';
import { authenticate, canAuthenticate } from './symphony-authentication.ts';

/** An account of a Symphony pod; `signedIn` is the session of a sign-in of this moment. */
export function createSymphonyAccount(
  entry: SymphonyEntry,
  means: Means,
  signedIn?: PodSession,
): LivingAccount {
  const { net, keeping, now, onObtaining, onObtained, onKept } = means;
  const { host } = new URL(entry.podUrl);
  let latest = signedIn;
  let isOver = false;

  /** What is known, or else what the keychain holds. */
  async function recall(): Promise<Outcome<PodSession | null>> {
    if (latest) return success(latest);
    const kept = await keeping.load(entry.id);
    if (!kept.ok) return kept;
    return success(kept.value === null ? null : readPodSession(kept.value));
  }

  /** With a key or a certificate, a session that was kept only saves a sign-in. */
  async function obtain(want: Want): Promise<Outcome<Grant>> {
    const kept = await recall();
    if (want === 'none' && kept.ok && kept.value) {
      latest = kept.value;
      return success(podGrant(latest));
    }
    if (canAuthenticate(entry)) return obtainAnew(kept);
    if (!kept.ok) return kept;
    return want === 'none' ? failure('keychain-missing') : failure('session-ended', { host });
  }

  async function obtainAnew(kept: Outcome<PodSession | null>): Promise<Outcome<Grant>> {
    const passphrase = kept.ok ? kept.value?.passphrase : undefined;
    const session = await authenticate(entry, passphrase ?? '', means);
    if (!session.ok) {
      // The person did type a passphrase; it is the keychain that does not give it back.
      const lost = session.problem.code === 'certificate-passphrase' && passphrase === undefined;
      if (!lost) return session;
      return kept.ok ? failure('keychain-missing') : kept;
    }
    latest = session.value;
    if (!isOver) onKept(entry.id, await keeping.save(entry.id, writePodSession(latest)));
    return success(podGrant(latest));
  }

  const session = createSession({
    ...(signedIn ? { grant: podGrant(signedIn) } : {}),
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
    end() {
      isOver = true;
      return session.end();
    },
    atRest: session.atRest,
    // The session may be one that the person pasted and uses elsewhere.
    revoke: async () => undefined,
  };
}
