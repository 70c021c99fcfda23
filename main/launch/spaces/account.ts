import { failure, type Outcome, success } from '../../../preload/contract.ts';
import type { SpacesAccount as OpenAccount } from '../../accounts/open-accounts.ts';
import type { WholeSpaces } from '../../spaces/whole.ts';

/** A Spaces account that is signed in; of its client, as much as its spaces need. */
export interface SpacesAccount extends Omit<OpenAccount, 'client'> {
  readonly client: { readonly whole: () => Promise<Pick<WholeSpaces, 'client' | 'restUrl'>> };
}

/** The account of that id. `not-signed-in`: there is none that may be asked. */
export function accountOf(
  accounts: readonly SpacesAccount[],
  accountId: string,
): Outcome<SpacesAccount> {
  const found = accounts.find((account) => account.accountId === accountId);
  return found ? success(found) : failure('not-signed-in');
}
