import type { Account, Capability } from '../../preload/contract.ts';
import type { PodClient } from '../pod/client.ts';
import type { SpacesClient } from '../spaces/client.ts';
import { type Board, isSignedOut } from './board.ts';
import type { LivingAccount } from './living.ts';

/** A Symphony account that may be asked. */
export interface PodAccount {
  readonly accountId: string;
  readonly userId: string;
  readonly client: PodClient;
}

/** A Spaces account that may be asked. */
export interface SpacesAccount {
  readonly accountId: string;
  readonly userId: string;
  /** Our own name and address there; the address is empty for a guest. */
  readonly name: string;
  readonly address: string;
  readonly way: 'browser' | 'guest' | 'service-app';
  /** For whom a service account makes spaces; empty: for itself, or for nobody else. */
  readonly actAs: string;
  readonly webUrl: string;
  /** Origin of its lists. */
  readonly restUrl: string;
  readonly client: SpacesClient;
}

/**
 * The accounts that may be asked: all of a system, or those that are capable of something; in the
 * person's own order, and behind them those that are out of reach just now.
 */
export interface OpenAccounts {
  readonly pods: (capability?: Capability) => readonly PodAccount[];
  readonly spaces: (capability?: Capability) => readonly SpacesAccount[];
}

/** Of the living accounts those that are not signed out, as the board says. */
export function openAccounts(
  living: ReadonlyMap<string, LivingAccount>,
  board: Board,
): OpenAccounts {
  const open = (capability: Capability | undefined) =>
    inReachFirst(board.all()).flatMap(({ id, status, capabilities }) => {
      const account = living.get(id);
      const isAble = capability === undefined || capabilities.includes(capability);
      return account && isAble && !isSignedOut(status) ? [account] : [];
    });

  return {
    pods: (capability) =>
      open(capability).flatMap((account) => {
        if (account.system !== 'symphony') return [];
        const { entry, client } = account;
        return [{ accountId: entry.id, userId: entry.userId, client }];
      }),
    spaces: (capability) =>
      open(capability).flatMap((account) => {
        if (account.system !== 'spaces') return [];
        const { entry, client } = account;
        const { userId, name, address, way, webUrl, restUrl } = entry;
        const actAs = entry.way === 'service-app' ? entry.actAs : '';
        const who = { accountId: entry.id, userId, name, address, way, actAs };
        return [{ ...who, webUrl, restUrl, client }];
      }),
  };
}

function inReachFirst(accounts: readonly Account[]): readonly Account[] {
  const isOut = ({ status }: Account) => Number(status.kind === 'offline');
  return accounts.toSorted((one, other) => isOut(one) - isOut(other));
}
