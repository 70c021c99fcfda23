import type { State } from './state.ts';

/** Work that goes on for one account until it is stopped. */
interface Work {
  readonly stop: () => void;
}

/** What goes on for each signed-in account. */
export interface PerAccount<Going extends Work> {
  readonly get: (accountId: string) => Going | undefined;
  readonly all: () => readonly Going[];
  readonly stop: () => void;
}

/**
 * Begins the work for each account that is signed in, now and later, and stops it when the account
 * is signed out. An account that is only out of reach keeps its work: somebody has to find out when
 * it can be reached again.
 */
export function perAccount<Signed extends { readonly accountId: string }, Going extends Work>(
  state: State,
  signedIn: () => readonly Signed[],
  begin: (account: Signed) => Going,
): PerAccount<Going> {
  const going = new Map<string, Going>();

  function follow() {
    const usable = new Set(
      state
        .getState()
        .accounts.filter(({ status }) => isUsable(status.kind))
        .map((account) => account.id),
    );
    const wanted = signedIn().filter((account) => usable.has(account.accountId));
    const wantedIds = new Set(wanted.map((account) => account.accountId));
    for (const [id, work] of going) {
      if (wantedIds.has(id)) continue;
      going.delete(id);
      work.stop();
    }
    for (const account of wanted) {
      if (!going.has(account.accountId)) going.set(account.accountId, begin(account));
    }
  }

  follow();
  const unfollow = state.subscribe((now, before) => {
    if (now.accounts !== before.accounts) follow();
  });

  return {
    get: (accountId) => going.get(accountId),
    all: () => [...going.values()],
    stop() {
      unfollow();
      for (const work of going.values()) work.stop();
      going.clear();
    },
  };
}

function isUsable(kind: 'connecting' | 'connected' | 'refreshing' | 'offline' | 'signed-out') {
  return kind !== 'connecting' && kind !== 'signed-out';
}
