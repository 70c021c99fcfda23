import type { Outcome, Problem } from '../../preload/contract.ts';
import { isForAdministrators, type Row } from './systems.ts';

/** What was learnt, for as long as Foyer runs, of what each account may do. */
export interface Permissions {
  readonly learn: (accountId: string, name: string, row: Row, outcome: Outcome<unknown>) => void;
  /** The refusal of this very operation; null when there was none since it last went well. */
  readonly refusal: (accountId: string, name: string) => Problem | null;
  /** Whether the account may, as far as is known: a guess, for the order of a list. */
  readonly isLikely: (accountId: string, row: Row) => boolean;
}

/**
 * A 403 teaches, and a success unteaches. One about a thing that the question names (a room that is
 * somebody else's) says nothing of the operation itself.
 */
export function createPermissions(): Permissions {
  const refusals = new Map<string, Problem>();
  const administrators = new Map<string, boolean>();
  const key = (accountId: string, name: string) => `${accountId} ${name}`;

  function learnRole(accountId: string, outcome: Outcome<unknown>) {
    if (outcome.ok) administrators.set(accountId, true);
    else if (isForbidden(outcome) && !administrators.get(accountId)) {
      administrators.set(accountId, false);
    }
  }

  return {
    learn(accountId, name, row, outcome) {
      const forAdministrators = isForAdministrators(row);
      if (forAdministrators) learnRole(accountId, outcome);
      if (outcome.ok) refusals.delete(key(accountId, name));
      else if (isForbidden(outcome) && (forAdministrators || !namesOne(row))) {
        refusals.set(key(accountId, name), outcome.problem);
      }
    },
    refusal: (accountId, name) => refusals.get(key(accountId, name)) ?? null,
    isLikely: (accountId, row) =>
      !isForAdministrators(row) || administrators.get(accountId) === true,
  };
}

function isForbidden(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.problem.code === 'not-allowed';
}

/** Whether a question names one thing, which may be somebody else's. */
function namesOne({ fields }: Row): boolean {
  return Object.values(fields).some(({ needed, required }) => needed || required);
}
