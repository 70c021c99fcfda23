import type { Account } from '../preload/contract.ts';
import { useAppState } from './foyer.ts';
import { alone } from './text/alone.ts';

/** Letters without a shape that turn the direction of writing, and would turn what follows. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

type Named = Pick<Account, 'id' | 'system' | 'host' | 'address' | 'name'>;

/**
 * What tells an account from the others of its system: where it is, else its address, else its
 * name; empty where it is the only one. Names are hostile: each keeps its direction to itself.
 */
export function accountLabel(account: Named, accounts: readonly Named[]): string {
  const others = accounts.filter(
    ({ id, system }) => id !== account.id && system === account.system,
  );
  if (others.length === 0) return '';
  const marks = [account.host, account.address, account.name];
  const telling = (['host', 'address', 'name'] as const).find((mark) =>
    others.every((other) => other[mark] !== account[mark]),
  );
  const label = telling ? account[telling] : marks.filter(Boolean).join(' · ');
  return alone(label.replace(turning, ''));
}

/** The label of an account of ours by its id, followed. */
export function useAccountLabel(): (accountId: string) => string {
  const accounts = useAppState((state) => state.accounts);
  return (accountId) => {
    const account = accounts.find(({ id }) => id === accountId);
    return account ? accountLabel(account, accounts) : '';
  };
}

/** The first account that gets through, else the first one. */
export function firstThrough(accounts: readonly Account[]): Account | null {
  const isThrough = ({ status }: Account) =>
    status.kind === 'connected' || status.kind === 'refreshing';
  return accounts.find(isThrough) ?? accounts[0] ?? null;
}
