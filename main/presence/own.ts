import {
  type AppState,
  type ChoosablePresence,
  choosablePresences,
  type PresenceCategory,
} from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { PresenceChanges } from './changes.ts';
import type { PodAccount } from './source.ts';

/** Our own presence in one account, as far as it is known. */
interface OwnEntry {
  readonly account: PodAccount;
  /** What the pod said last; null: nothing yet. */
  readonly told: PresenceCategory | null;
  /** What was chosen and is on its way there. */
  readonly chosen: ChoosablePresence | null;
  /** What this pod does not take. */
  readonly refused: readonly ChoosablePresence[];
}

/** Our own presence in each account, as the state shows it. */
export interface OwnBoard {
  readonly find: (accountId: string) => OwnEntry | undefined;
  readonly put: (account: PodAccount) => void;
  readonly change: (accountId: string, change: Partial<Omit<OwnEntry, 'account'>>) => void;
  readonly remove: (accountId: string) => void;
  /** What an account told of everybody may say something of ourselves. */
  readonly hear: (changes: PresenceChanges) => void;
  readonly stop: () => void;
}

/** A board over the state's slice of our own presence, in the order of the accounts. */
export function createOwnBoard(state: State): OwnBoard {
  const entries = new Map<string, OwnEntry>();

  function show() {
    const { accounts, ownPresence } = state.getState();
    const now = shownOf(accounts, entries);
    if (JSON.stringify(now) !== JSON.stringify(ownPresence)) state.setState({ ownPresence: now });
  }

  function change(accountId: string, changed: Partial<Omit<OwnEntry, 'account'>>) {
    const entry = entries.get(accountId);
    if (!entry) return;
    entries.set(accountId, { ...entry, ...changed });
    show();
  }

  const unfollow = state.subscribe((now, before) => {
    if (now.accounts !== before.accounts) show();
  });

  return {
    find: (accountId) => entries.get(accountId),
    put(account) {
      entries.set(account.accountId, { account, told: null, chosen: null, refused: [] });
    },
    change,
    remove(accountId) {
      entries.delete(accountId);
      show();
    },
    hear(changes) {
      const entry = entries.get(changes.accountId);
      const told = entry && heardIn(changes, entry);
      if (told) change(changes.accountId, { told });
    },
    stop: unfollow,
  };
}

function shownOf(
  accounts: AppState['accounts'],
  entries: ReadonlyMap<string, OwnEntry>,
): AppState['ownPresence'] {
  return accounts.flatMap(({ id: accountId, capabilities }) => {
    const entry = entries.get(accountId);
    const presence = entry?.chosen ?? entry?.told;
    if (!entry || !presence) return [];
    const offers = capabilities.includes('set-presence')
      ? choosablePresences.filter((one) => !entry.refused.includes(one))
      : [];
    return [{ accountId, presence, offers }];
  });
}

/** A pod leaves out whoever is offline, ourselves too. */
function heardIn({ changed, others, anew }: PresenceChanges, { account, told }: OwnEntry) {
  return changed.get(account.userId) ?? (told === null || anew ? others : null);
}
