import type { Person } from '../people/person.ts';

/** Who takes part in Spaces: a user, a guest without an account, or an application. */
export interface Party {
  /** 24 hex digits. */
  readonly id: string;
  readonly kind: 'user' | 'anonymous' | 'service';
  /** An e-mail address; empty for a guest who gave none. */
  readonly username: string;
  readonly displayname: string;
  /** Users of one company find each other; guests have none. */
  readonly company: string | undefined;
}

/** A person as one who takes part. */
export function partyOf({ spacesId, email, displayName, company }: Person): Party {
  return { id: spacesId, kind: 'user', username: email, displayname: displayName, company };
}

/** What lists of members call each kind. */
export const memberTypes = { user: 'userId', anonymous: 'anonymous', service: 'userId' } as const;
