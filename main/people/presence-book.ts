import type { PresenceCategory } from '../../preload/contract.ts';
import type { Person } from './person.ts';

/** What is different in one account since it was last told. */
export interface PresenceChanges {
  readonly accountId: string;
  readonly changed: ReadonlyMap<string, PresenceCategory>;
  /** What users are of whom nothing was told; null when that cannot be said. */
  readonly others: PresenceCategory | null;
}

/** What everybody is doing, as last told. */
export interface PresenceBook {
  readonly take: (changes: PresenceChanges) => void;
  readonly forget: (accountId: string) => void;
  /** null: no account of ours can tell. */
  readonly of: (person: Person) => PresenceCategory | null;
}

interface Page {
  readonly users: Map<string, PresenceCategory>;
  others: PresenceCategory | null;
}

/** Starts with nothing told. */
export function createPresenceBook(): PresenceBook {
  const pages = new Map<string, Page>();

  return {
    take({ accountId, changed, others }) {
      const page = pages.get(accountId) ?? { users: new Map(), others };
      page.others = others;
      for (const [userId, category] of changed) page.users.set(userId, category);
      pages.set(accountId, page);
    },
    forget: (accountId) => void pages.delete(accountId),
    of({ identities }) {
      for (const { accountId, system, userId } of identities) {
        const page = system === 'symphony' ? pages.get(accountId) : undefined;
        const category = page?.users.get(userId) ?? page?.others;
        if (category) return category;
      }
      return null;
    },
  };
}
