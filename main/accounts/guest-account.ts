import { failure, type Outcome, success } from '../../preload/contract.ts';
import { createLimiter, pacedNet } from '../net/limiter.ts';
import { authorizationOf, endOfJwt } from '../spaces/authorization.ts';
import { createSpacesClient } from '../spaces/client.ts';
import { spacesLimits } from '../spaces/limits.ts';
import type { GuestEntry } from './entry.ts';
import type { LivingAccount, Means } from './living.ts';
import { createSession, type Grant, type Want } from './session.ts';

/** What a guest's JWT lets in, until the end that it names. */
export function guestGrant(token: string): Grant {
  return {
    headers: authorizationOf({ kind: 'guest', token }),
    usableUntil: endOfJwt(token) ?? Number.POSITIVE_INFINITY,
  };
}

/** Timers hold 24.8 days at most; a guest stays for one. */
const longestTimerMs = 2 ** 31 - 1;

/** A guest of Spaces, whom nothing renews: after a day they would come back as somebody else. */
export function createGuestAccount(
  entry: GuestEntry,
  means: Means,
  signedIn?: string,
): LivingAccount {
  const { net, keeping, now, onObtaining, onObtained } = means;
  const over = () => failure('guest-ended', { host: new URL(entry.webUrl).host });
  let farewell: ReturnType<typeof setTimeout> | undefined;

  async function obtain(want: Want): Promise<Outcome<Grant>> {
    if (want !== 'none') return over();
    const kept = await keeping.load(entry.id);
    if (!kept.ok) return kept;
    if (kept.value === null) return failure('keychain-missing');
    const grant = guestGrant(kept.value);
    if (grant.usableUntil <= now()) return over();
    sayFarewell(grant);
    return success(grant);
  }

  const session = createSession({
    ...(signedIn ? { grant: guestGrant(signedIn) } : {}),
    obtain,
    onObtaining: (want) => onObtaining(entry.id, want),
    onObtained: (outcome) => onObtained(entry.id, outcome),
    now,
  });

  /** Nobody may ask anything at that moment, and it shall be told all the same. */
  function sayFarewell({ usableUntil }: Grant) {
    const restMs = usableUntil - now();
    if (restMs > longestTimerMs) return;
    clearTimeout(farewell);
    farewell = setTimeout(() => void session.authorize(), Math.max(0, restMs));
    farewell.unref();
  }
  if (signedIn) sayFarewell(guestGrant(signedIn));

  const client = createSpacesClient({
    net: pacedNet(net, createLimiter(spacesLimits)),
    restUrl: entry.restUrl,
    ...session,
  });
  return {
    system: 'spaces',
    entry,
    client,
    greet: () => client.users.me(),
    end() {
      clearTimeout(farewell);
      return session.end();
    },
    atRest: session.atRest,
    revoke: async () => undefined,
  };
}
