import { type Outcome, type Problem, success } from '../../preload/contract.ts';
import type { Session, SessionHeaders } from '../net/client.ts';

/** What lets an account in. */
export interface Grant {
  readonly headers: SessionHeaders;
  /** Milliseconds since 1970; Infinity when only the server knows. */
  readonly usableUntil: number;
}

/** Why a grant is wanted: there is none, its time is over, or the server refused it. */
export type Want = 'none' | 'expired' | 'refused';

/** A session, and the end of what it does by itself. */
interface LivingSession extends Session {
  /** Ends it for good; what is underway is over when this is. */
  readonly end: () => Promise<void>;
  /** Over when no grant is being obtained. */
  readonly atRest: () => Promise<void>;
}

interface Terms {
  readonly grant?: Grant;
  readonly obtain: (want: Want) => Promise<Outcome<Grant>>;
  /** Told when a new grant is being obtained, and how that ended. */
  readonly onObtaining: (want: Want) => void;
  readonly onObtained: (outcome: Outcome<Grant>) => void;
  readonly now: () => number;
}

/**
 * A session that keeps itself alive. However many calls need a new grant at once, it is obtained
 * once and they all wait for it. After a problem that only a person can mend, it stays ended.
 */
export function createSession(terms: Terms): LivingSession {
  const { obtain, onObtaining, onObtained, now } = terms;
  let grant = terms.grant;
  let underway: Promise<Outcome<Grant>> | undefined;
  let ended: Problem | undefined;

  async function obtainOnce(want: Want): Promise<Outcome<Grant>> {
    onObtaining(want);
    const outcome = await obtain(want);
    if (ended) return { ok: false, problem: ended };
    if (outcome.ok) grant = outcome.value;
    else if (needsPerson(outcome.problem)) ended = outcome.problem;
    onObtained(outcome);
    return outcome;
  }

  function flight(want: Want): Promise<Outcome<Grant>> {
    if (ended) return Promise.resolve({ ok: false, problem: ended });
    underway ??= obtainOnce(want).finally(() => {
      underway = undefined;
    });
    return underway;
  }

  return {
    async authorize() {
      if (ended) return { ok: false, problem: ended };
      if (grant && !underway && now() < grant.usableUntil) return success(grant.headers);
      const obtained = await flight(grant ? 'expired' : 'none');
      return obtained.ok ? success(obtained.value.headers) : obtained;
    },
    async renew(refused) {
      if (grant && !underway && !areSame(grant.headers, refused)) return success();
      const obtained = await flight('refused');
      return obtained.ok ? success() : obtained;
    },
    async end() {
      ended = { code: 'not-signed-in' };
      await underway;
    },
    async atRest() {
      await underway;
    },
  };
}

const mendedByPerson: ReadonlySet<Problem['code']> = new Set([
  'refresh-refused',
  'session-ended',
  'session-token-refused',
  'key-refused',
  'key-file-unreadable',
  'key-file-invalid',
  'certificate-unreadable',
  'certificate-invalid',
  'certificate-key-missing',
  'certificate-passphrase',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-refused',
  'certificate-missing',
  'authority-invalid',
  'guest-ended',
  'keychain-missing',
  'not-signed-in',
]);

/** Whether waiting and trying again cannot help. */
export function needsPerson(problem: Problem): boolean {
  return mendedByPerson.has(problem.code);
}

function areSame(one: SessionHeaders, other: SessionHeaders): boolean {
  return Object.entries(one).every(([name, value]) => other[name] === value);
}
