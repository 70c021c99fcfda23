import {
  type Account,
  type AppState,
  type Capability,
  failure,
  type Outcome,
  success,
} from '../../../preload/contract.ts';

/** Our accounts as ways need them, whether they can be asked just now or not. */
export interface AccountLine<Open extends { readonly accountId: string }> {
  /** Those capable of something; one that is signed out too, so that its ways stay where they are. */
  readonly able: (capability: Capability) => readonly Account[];
  /** The account itself, or why it cannot be asked. */
  readonly open: (accountId: string) => Outcome<Open>;
}

/** The accounts in the state, with the open ones among them. */
export function accountLine<Open extends { readonly accountId: string }>(
  state: () => Pick<AppState, 'accounts'>,
  opened: () => readonly Open[],
): AccountLine<Open> {
  return {
    able: (capability) =>
      state().accounts.filter(({ capabilities }) => capabilities.includes(capability)),
    open(accountId) {
      const found = opened().find((account) => account.accountId === accountId);
      if (found) return success(found);
      const status = state().accounts.find(({ id }) => id === accountId)?.status;
      if (status?.kind === 'signed-out') return { ok: false, problem: status.problem };
      return failure('not-signed-in');
    },
  };
}

/** The account among ours that knows somebody, with what they are called there. */
export function knownTo<Identity extends { readonly accountId: string }>(
  accounts: readonly Account[],
  identities: readonly Identity[],
): readonly { readonly account: Account; readonly identity: Identity }[] {
  return accounts.flatMap((account) =>
    identities
      .filter(({ accountId }) => accountId === account.id)
      .map((identity) => ({ account, identity })),
  );
}
