import * as z from 'zod/mini';
import type { Grant } from './session.ts';

/** What lets an account into a pod, and back in. Token and passphrase are secrets. */
export interface PodSession {
  /** The header that carries the token. */
  readonly header: string;
  readonly token: string;
  /** Opens the certificate's key again; empty where nothing needs to be opened. */
  readonly passphrase: string;
}

const usualHeader = 'sessionToken';
const written = z.object({ header: z.string(), token: z.string(), passphrase: z.string() });

/** A session whose token travels in the usual header. */
export function usualSession(token: string): PodSession {
  return { header: usualHeader, token, passphrase: '' };
}

/** As the keychain holds it: the bare token wherever that says it all. */
export function writePodSession(session: PodSession): string {
  const isUsual = session.header === usualHeader && session.passphrase === '';
  return isUsual ? session.token : JSON.stringify(session);
}

/** What the keychain holds; no token begins with a brace. */
export function readPodSession(kept: string): PodSession {
  if (!kept.startsWith('{')) return usualSession(kept);
  try {
    const session = written.safeParse(JSON.parse(kept));
    return session.success ? session.data : usualSession(kept);
  } catch {
    return usualSession(kept);
  }
}

/** The header of a session; only the server knows how long it lives (an hour to two weeks). */
export function podGrant({ header, token }: PodSession): Grant {
  return { headers: { [header]: token }, usableUntil: Number.POSITIVE_INFINITY };
}
