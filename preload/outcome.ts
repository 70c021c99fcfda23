/**
 * Every way in which a question can fail and a person can be told about it. The sentence for each
 * code stands in the texts; `detail` fills its gaps (host, status, name …) and is never a secret.
 */
export const problemCodes = [
  'offline',
  'unreachable',
  'timed-out',
  'rate-limited',
  'too-large',
  'unexpected-answer',
  'server-error',
  'not-allowed',
  'not-found',
  'conflict',
  'not-accepted',
  'signed-out',
  'not-signed-in',
  'no-way',
  'browser-failed',
  'sign-in-cancelled',
  'sign-in-timed-out',
  'sign-in-denied',
  'sign-in-state-mismatch',
  'sign-in-port-taken',
  'sign-in-refused',
  'client-id-missing',
  'address-invalid',
  'refresh-refused',
  'session-ended',
  'key-file-unreadable',
  'key-file-invalid',
  'key-refused',
  'session-token-refused',
  'certificate-unreadable',
  'certificate-invalid',
  'certificate-key-missing',
  'certificate-passphrase',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-refused',
  'certificate-missing',
  'authority-invalid',
  'server-untrusted',
  'guest-ended',
  'keychain-missing',
  'keychain-locked',
  'keychain-unavailable',
  'shortcut-taken',
  'shortcut-invalid',
  'disk-refused',
  'file-broken',
  'ended-unexpectedly',
  'window-broke',
  'report-not-saved',
  'setting-managed',
  'refused',
  'cancelled',
  'not-confirmed',
  'done-unknown',
  'not-same-company',
  'not-connected',
  'request-pending',
  'request-unanswered',
  'declined-before',
  'already-asked',
  'already-connected',
  'not-in-chat',
  'presence-refused',
  'app-failed',
  'too-many-invitations',
  'no-mail-address',
  'address-unknown',
  'password-needed',
  'password-wrong',
  'invitation-unknown',
  'invitation-refused',
  'link-unknown',
  'internal',
] as const;

/** What went wrong, in one word that the UI has sentences for in each language. */
export type ProblemCode = (typeof problemCodes)[number];

/** What may stand between here and a server, in the detail `barrier` of a problem. */
export const barriers = [
  'proxy-sign-in',
  'proxy-down',
  'proxy-refuses',
  'name-unknown',
  'network-sign-in',
] as const;

/** One of the things that may stand in between. */
export type Barrier = (typeof barriers)[number];

/** What went wrong: a code the UI can act on and harmless facts for its sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: Readonly<Record<string, string>>;
}

/** What stands in between, where that is what the problem is about. */
export function barrierIn({ detail }: Problem): Barrier | undefined {
  return barriers.find((barrier) => barrier === detail?.['barrier']);
}

/** An expected end of anything that may fail: a value, or a problem that is a value too. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** The good end. */
export function success(): Outcome<void>;
export function success<Value>(value: Value): Outcome<Value>;
export function success(value?: unknown): Outcome<unknown> {
  return { ok: true, value };
}

/** The bad end, with the facts its sentence needs. */
export function failure(code: ProblemCode, detail?: Record<string, string>): Outcome<never> {
  return { ok: false, problem: detail ? { code, detail } : { code } };
}
