import type { PodClient } from '../pod/client.ts';

/** What the requests room asks of a Symphony pod. */
export interface PodConnections {
  readonly connection: Pick<PodClient['connection'], 'list' | 'info' | 'accept' | 'reject'>;
}

/** A signed-in Symphony account. */
export interface PodAccount {
  readonly accountId: string;
  readonly client: PodConnections;
}
