import type { Account } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { Parts } from './parts.ts';

/** What becomes of people when an account goes. */
interface Leaving {
  /** Who signed out takes their people along; who must sign in again sees no old presence. */
  readonly follow: (before: Account) => void;
  /** Forgets accounts that are no more: Foyer may have ended while they signed out. */
  readonly forgetLeft: () => Promise<void>;
}

interface Means
  extends Pick<
    Parts,
    'announcer' | 'presence' | 'lookUps' | 'directory' | 'kept' | 'remembering' | 'separations'
  > {
  readonly state: State;
  readonly showRecents: () => void;
}

/** Forgets what only an account knew, in memory and on disk. */
export function createLeaving(means: Means): Leaving {
  const { state, announcer, presence, lookUps, directory, kept, remembering, separations } = means;
  const accountOf = (id: string) => state.getState().accounts.find((one) => one.id === id);

  async function forget(accountId: string) {
    presence.forget(accountId);
    lookUps.forget(accountId);
    directory.clear();
    await remembering.forget(accountId);
    await kept.forget(accountId);
    if (state.getState().accounts.length === 0) await separations.clear();
    means.showRecents();
  }

  return {
    follow({ id }) {
      const account = accountOf(id);
      if (!account) return void forget(id);
      if (account.status.kind !== 'signed-out') return;
      presence.forget(id);
      announcer.changed();
    },
    async forgetLeft() {
      const dear = [...kept.favourites(), ...kept.recents()].flatMap((one) => one.identities);
      const known = [...remembering.accounts(), ...dear.map(({ accountId }) => accountId)];
      const left = new Set(known.filter((id) => !accountOf(id)));
      await Promise.all([...left].map(forget));
    },
  };
}
