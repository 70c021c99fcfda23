import {
  type AccountStatus,
  barrierIn,
  type Outcome,
  type Problem,
} from '../../preload/contract.ts';
import { type Board, isSignedOut } from './board.ts';
import { type Grant, needsPerson, type Want } from './session.ts';

/** What a system's silence or trouble looks like; other problems are about one call alone. */
const silences: ReadonlySet<Problem['code']> = new Set([
  'offline',
  'unreachable',
  'server-untrusted',
  'timed-out',
  'server-error',
  'keychain-locked',
  'keychain-unavailable',
]);

/** Keeps the status of each account true, from what is told about calls and sessions. */
interface Truth {
  /** A call of the account failed (with this problem) or went through (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
  readonly onObtaining: (accountId: string, want: Want) => void;
  readonly onObtained: (accountId: string, outcome: Outcome<Grant>) => void;
}

/** The truth about the accounts on a board; `now` in milliseconds since 1970. */
export function createTruth(board: Board, now: () => number): Truth {
  const set = (accountId: string, status: AccountStatus) => board.change(accountId, { status });

  function fell(accountId: string, problem: Problem) {
    const status = board.find(accountId)?.status;
    const since = status?.kind === 'offline' ? status.since : now();
    set(accountId, { kind: 'offline', since, problem });
  }

  function told(accountId: string, problem: Problem | null) {
    const status = board.find(accountId)?.status;
    if (isSignedOut(status)) return;
    if (problem === null) {
      if (status?.kind !== 'connected') set(accountId, { kind: 'connected', since: now() });
    } else if (needsPerson(problem)) set(accountId, { kind: 'signed-out', problem });
    // Until a call went through, any problem is all that is known.
    else if (isSilence(problem) || status?.kind === 'connecting') fell(accountId, problem);
  }

  return {
    told,
    onObtaining(accountId, want) {
      const connected = board.find(accountId)?.status.kind === 'connected';
      if (connected && want !== 'none') set(accountId, { kind: 'refreshing' });
    },
    onObtained(accountId, outcome) {
      const refreshing = board.find(accountId)?.status.kind === 'refreshing';
      if (!outcome.ok) {
        told(accountId, outcome.problem);
        // A problem about one call alone says nothing against the session that was there before.
        if (refreshing && board.find(accountId)?.status.kind === 'refreshing') {
          fell(accountId, outcome.problem);
        }
      } else if (refreshing) told(accountId, null);
    },
  };
}

/** Whatever stands in between, the system itself was not heard. */
function isSilence(problem: Problem): boolean {
  return silences.has(problem.code) || barrierIn(problem) !== undefined;
}
