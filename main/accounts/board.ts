import type { Account, AccountStatus } from '../../preload/contract.ts';
import type { State } from '../state.ts';

/** The accounts as the state shows them. */
export interface Board {
  readonly find: (accountId: string) => Account | undefined;
  /** Adds an account, or replaces the one of the same id in its place. */
  readonly put: (account: Account) => void;
  readonly change: (
    accountId: string,
    change: Partial<Pick<Account, 'status' | 'kept' | 'capabilities'>>,
  ) => void;
  readonly remove: (accountId: string) => void;
}

/** A board over the state's slice of accounts, which nobody else writes. */
export function createBoard(state: State): Board {
  const all = () => state.getState().accounts;
  const find = (accountId: string) => all().find((account) => account.id === accountId);
  const replace = (account: Account) =>
    state.setState({ accounts: all().map((old) => (old.id === account.id ? account : old)) });

  return {
    find,
    put(account) {
      if (find(account.id)) replace(account);
      else state.setState({ accounts: [...all(), account] });
    },
    change(accountId, change) {
      const account = find(accountId);
      if (account) replace({ ...account, ...change });
    },
    remove(accountId) {
      state.setState({ accounts: all().filter((account) => account.id !== accountId) });
    },
  };
}

/** Whether the status says that only a person can go on from here. */
export function isSignedOut(status: AccountStatus | undefined): boolean {
  return status === undefined || status.kind === 'signed-out';
}
