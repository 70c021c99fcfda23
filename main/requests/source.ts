import type { PodClient } from '../pod/client.ts';

/** What the requests room asks of a Symphony pod. */
export interface PodConnections {
  readonly connection: Pick<
    PodClient['connection'],
    'list' | 'info' | 'accept' | 'reject' | 'create'
  >;
}

/** Tells that an account may do something, or may not, as the system has just shown. */
export type Learned = (
  accountId: string,
  capability: 'requests' | 'answer-requests',
  may: boolean,
) => void;

/** A signed-in Symphony account. */
export interface PodAccount {
  readonly accountId: string;
  readonly client: PodConnections;
}
