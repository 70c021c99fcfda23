import { type Outcome, success } from '../../preload/contract.ts';
import { type Clock, inTime } from '../rhythm.ts';
import type { Keeping } from './keeping.ts';
import type { Vault } from './vault.ts';

interface Terms {
  readonly accountIds: readonly string[];
  readonly signOut: (accountId: string) => Promise<unknown>;
  /** An item that is in the keychain; undefined: none is known to be there. */
  readonly keptItem: string | undefined;
  readonly keeping: Pick<Keeping, 'look'>;
  readonly vault: Pick<Vault, 'clear'>;
  /** Milliseconds for a person to unlock the keychain. */
  readonly patienceMs: number;
  readonly clock: Pick<Clock, 'after'>;
}

/** A server that does not answer shall not keep anybody from leaving. */
const mostMs = 10_000;

/**
 * Signs out of every account, revoking what can be revoked, and empties the keychain of all that is
 * Foyer's. `keychain-locked`, `keychain-unavailable`: something is in there that cannot be removed
 * now; then nobody has been signed out.
 */
export async function leaveEverywhere(terms: Terms): Promise<Outcome<void>> {
  const { keptItem, keeping, vault, patienceMs } = terms;
  if (keptItem !== undefined) {
    const opened = await keeping.look(keptItem, { patienceMs });
    if (!opened.ok) return opened;
  }
  await inTime(Promise.all(terms.accountIds.map(terms.signOut)), mostMs, terms.clock);
  const cleared = await vault.clear();
  return cleared.ok || keptItem === undefined ? success() : cleared;
}
