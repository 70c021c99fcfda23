import { failure, type Outcome, success } from '../../../preload/contract.ts';
import type { WholeSpaces } from '../../spaces/whole.ts';

/** A Spaces account that is signed in, as far as its spaces need to know it. */
export interface SpacesAccount {
  readonly accountId: string;
  readonly userId: string;
  readonly name: string;
  readonly address: string;
  readonly way: 'browser' | 'guest' | 'service-app';
  readonly actAs: string;
  /** Origin of the web client. */
  readonly webUrl: string;
  readonly restUrl: string;
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
