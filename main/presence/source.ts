import type { PodClient } from '../pod/client.ts';

/** What the presence room asks of a Symphony pod. */
export interface PodPresence {
  readonly presence: Pick<PodClient['presence'], 'all' | 'one'>;
  readonly ownPresence: PodClient['ownPresence'];
}

/** A signed-in Symphony account. */
export interface PodAccount {
  readonly accountId: string;
  /** Our own. */
  readonly userId: string;
  readonly client: PodPresence;
}
