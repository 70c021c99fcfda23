import type { Account, AccountStatus } from '../../preload/contract.ts';
import type { State } from '../state.ts';

/** The accounts as the state shows them. */
export interface Board {
  /** All, in the person's own order. */
  readonly all: () => readonly Account[];
  readonly find: (accountId: string) => Account | undefined;
  /** Adds an account, or replaces the one of the same id in its place. */
  readonly put: (account: Account) => void;
  readonly change: (
    accountId: string,
    change: Partial<Pick<Account, 'status' | 'kept' | 'capabilities'>>,
  ) => void;
  /** To the place of that number, or the last one. */
  readonly move: (accountId: string, to: number) => void;
  readonly remove: (accountId: string) => void;
}

/** A board over the state's slice of accounts, which nobody else writes. */
export function createBoard(state: State): Board {
  const all = () => state.getState().accounts;
  const find = (accountId: string) => all().find((account) => account.id === accountId);
  const replace = (account: Account) =>
    state.setState({ accounts: all().map((old) => (old.id === account.id ? account : old)) });

  return {
    all,
    find,
    put(account) {
      if (find(account.id)) replace(account);
      else state.setState({ accounts: [...all(), account] });
    },
    change(accountId, change) {
      const account = find(accountId);
      if (account) replace({ ...account, ...change });
    },
    move(accountId, to) {
      const account = find(accountId);
      const others = all().filter(({ id }) => id !== accountId);
      if (account) state.setState({ accounts: others.toSpliced(to, 0, account) });
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
