import type { PresenceCategory } from '../../preload/contract.ts';
import type { Presences } from './ledger.ts';

/** What is different in one account since it was last told. */
export interface PresenceChanges {
  readonly accountId: string;
  /** User ids and what they do now. */
  readonly changed: Presences;
  /** What a user is of whom this account never told: null when that cannot be said. */
  readonly others: PresenceCategory | null;
  /** What the account told before does not hold any more. */
  readonly anew?: boolean;
}
