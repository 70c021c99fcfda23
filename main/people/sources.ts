import type { PodClient } from '../pod/client.ts';
import type { PodUser } from '../pod/models.ts';
import type { SpacesClient } from '../spaces/client.ts';
import type { SpacesUser } from '../spaces/models.ts';
import type { PersonFacts } from './person.ts';
import { plainText } from './plain-text.ts';

/** A signed-in Symphony account. `userId` is our own. */
export interface PodAccount {
  readonly accountId: string;
  readonly userId: string;
  readonly client: {
    readonly connection: Pick<PodClient['connection'], 'list' | 'info'>;
    readonly user: Pick<PodClient['user'], 'find'>;
  };
}

/** A signed-in Avaya Spaces account. `userId` is our own. */
export interface SpacesAccount {
  readonly accountId: string;
  readonly userId: string;
  readonly client: {
    readonly users: Pick<SpacesClient['users'], 'colleagues' | 'withDirectSpace'>;
    readonly whole: SpacesClient['whole'];
  };
  /** Where its lists are from. */
  readonly restUrl: string;
}

/** What a pod tells of a user, cleaned. */
export function factsOfPodUser(user: PodUser): PersonFacts {
  return {
    name: plainText(user.displayName || `${user.firstName} ${user.lastName}`),
    address: plainText(user.emailAddress),
    company: plainText(user.company),
    title: plainText(user.title),
  };
}

/** What Spaces tells of a user, cleaned. */
export function factsOfSpacesUser(user: Omit<SpacesUser, 'userId'>): PersonFacts {
  const address = plainText(user.emailAddress);
  return { name: plainText(user.displayName) || address, address, company: '', title: '' };
}
