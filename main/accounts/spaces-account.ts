import { failure, type Outcome, success } from '../../preload/contract.ts';
import { createLimiter, pacedNet } from '../net/limiter.ts';
import { authorizationOf } from '../spaces/authorization.ts';
import { createSpacesClient } from '../spaces/client.ts';
import { spacesLimits } from '../spaces/limits.ts';
import { createAvayaCloud, type Tokens } from './avaya-cloud.ts';
import type { SpacesEntry } from './entry.ts';
import type { LivingAccount, Means } from './living.ts';
import { createSession, type Grant } from './session.ts';

/** The access token is renewed this long before its end, or a quarter of its life if that is less. */
const marginMs = 60_000;

/** What an access token lets in. */
export function spacesGrant({ accessToken, livesMs }: Tokens, now: number): Grant {
  return {
    headers: authorizationOf({ kind: 'oauth', token: accessToken }),
    usableUntil: now + livesMs - Math.min(marginMs, livesMs / 4),
  };
}

/** An account of Avaya Spaces; `signedIn` are the tokens of a sign-in of this moment. */
export function createSpacesAccount(
  entry: SpacesEntry,
  means: Means,
  signedIn?: Tokens,
): LivingAccount {
  const { net, keeping, now, onObtaining, onObtained, onKept } = means;
  let latest = signedIn?.refreshToken ?? undefined;
  let isOver = false;

  async function cloud() {
    const secret = await means.clientSecret(entry.accountsUrl);
    if (!secret.ok) return secret;
    return success(createAvayaCloud({ net, ...entry, clientSecret: secret.value }));
  }

  async function refreshToken(): Promise<Outcome<string>> {
    if (latest !== undefined) return success(latest);
    const kept = await keeping.load(entry.id);
    if (!kept.ok) return kept;
    return kept.value === null ? failure('keychain-missing') : success(kept.value);
  }

  async function refresh(token: string): Promise<Outcome<Tokens>> {
    const avaya = await cloud();
    return avaya.ok ? avaya.value.refresh(token) : avaya;
  }

  /** Somebody else may have rotated the token; then theirs is in the keychain. */
  async function refreshOnceMore(used: string, refused: Outcome<Tokens>): Promise<Outcome<Tokens>> {
    const kept = await keeping.load(entry.id);
    if (!kept.ok || kept.value === null || kept.value === used) return refused;
    return refresh(kept.value);
  }

  async function obtain(): Promise<Outcome<Grant>> {
    const token = await refreshToken();
    if (!token.ok) return token;
    latest = token.value;
    const first = await refresh(token.value);
    const refused = !first.ok && first.problem.code === 'refresh-refused';
    const tokens = refused ? await refreshOnceMore(token.value, first) : first;
    if (!tokens.ok) return tokens;
    if (tokens.value.refreshToken !== null) {
      latest = tokens.value.refreshToken;
      // Kept before the access token is used: a crash in between must not cost the session.
      if (!isOver) onKept(entry.id, await keeping.save(entry.id, latest));
    }
    return success(spacesGrant(tokens.value, now()));
  }

  const session = createSession({
    ...(signedIn ? { grant: spacesGrant(signedIn, now()) } : {}),
    obtain,
    onObtaining: (want) => onObtaining(entry.id, want),
    onObtained: (outcome) => onObtained(entry.id, outcome),
    now,
  });
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
      isOver = true;
      return session.end();
    },
    atRest: session.atRest,
    async revoke() {
      const token = await refreshToken();
      const avaya = await cloud();
      if (token.ok && avaya.ok) await avaya.value.revoke(token.value);
    },
  };
}
