import type { AccountEntry } from './entry.ts';
import { createGuestAccount } from './guest-account.ts';
import type { Kept } from './keeping.ts';
import type { LivingAccount, Means } from './living.ts';
import { createServiceAppAccount } from './service-app-account.ts';
import { createSpacesAccount } from './spaces-account.ts';
import { createSymphonyAccount } from './symphony-account.ts';

/** An account of the profile comes to life again, with what the keychain or its file holds. */
export function revive(entry: AccountEntry, means: Means): LivingAccount {
  if (entry.system === 'symphony') return createSymphonyAccount(entry, means);
  switch (entry.way) {
    case 'guest':
      return createGuestAccount(entry, means);
    case 'service-app':
      return createServiceAppAccount(entry, means);
    case 'browser':
      return createSpacesAccount(entry, means);
  }
}

/** Where an account of the profile has what lets it in. */
export function keptPlaceOf(entry: AccountEntry): Kept {
  return entry.system === 'spaces' && entry.way === 'service-app' ? 'key-file' : 'keychain';
}
