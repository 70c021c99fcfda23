import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Session, SessionHeaders } from '../net/client.ts';
import {
  authorizationOf,
  type CredentialKind,
  endOfJwt,
  type ServiceAccount,
  signServiceAccount,
} from './authorization.ts';

/** A JWT is made anew this long before its end: clocks differ. */
const marginMs = 30_000;

/**
 * A session with a JWT that nobody here can renew: that of a guest, who would come back as somebody
 * else, or that of Spaces' own web client. `session-ended` after its end, or once it is refused.
 */
export function jwtSession(
  token: string,
  kind: Extract<CredentialKind, 'guest' | 'session'>,
  now: () => number = Date.now,
): Session {
  const end = endOfJwt(token) ?? Number.POSITIVE_INFINITY;
  return {
    authorize: async () =>
      now() < end ? success(authorizationOf({ kind, token })) : failure('session-ended'),
    renew: async () => failure('session-ended'),
  };
}

/** A session of a service account, which signs a JWT whenever it needs one. */
export function serviceAccountSession(
  account: ServiceAccount,
  now: () => number = Date.now,
): Session {
  let shown: SessionHeaders | undefined;
  let usableUntil = 0;

  async function sign(): Promise<Outcome<SessionHeaders>> {
    const token = await signServiceAccount(account, now());
    if (!token.ok) return token;
    shown = authorizationOf({ kind: 'service-app', token: token.value });
    usableUntil = (endOfJwt(token.value) ?? 0) - marginMs;
    return success(shown);
  }

  return {
    authorize: async () => (shown && now() < usableUntil ? success(shown) : sign()),
    async renew(refused) {
      // Somebody else has signed a new one meanwhile.
      if (shown && shown['Authorization'] !== refused['Authorization']) return success();
      const signed = await sign();
      return signed.ok ? success() : signed;
    },
  };
}
