import type { Outcome } from '../../preload/contract.ts';

/** Milliseconds to wait for the keychain while a person may be typing its password. */
export interface Patience {
  readonly patienceMs?: number;
}

/**
 * Secrets in the keychain of the system, by account. `null` is a secret that is not there;
 * problems are `keychain-locked` and `keychain-unavailable` (detail: reason).
 */
export interface Vault {
  readonly get: (account: string, patience?: Patience) => Promise<Outcome<string | null>>;
  readonly set: (account: string, secret: string, patience?: Patience) => Promise<Outcome<void>>;
  readonly delete: (account: string) => Promise<Outcome<void>>;
  /** Deletes every item of this profile's, also those that nobody remembers. */
  readonly clear: () => Promise<Outcome<void>>;
  /** Ends the vault process at once. */
  readonly stop: () => void;
}
