import { type Client, createClient, type Session } from '../net/client.ts';
import type { Net } from '../net.ts';
import { everydayOperations } from './everyday.ts';
import { newerOperations } from './newer.ts';
import type { WholePod } from './whole.ts';

/** Asks a pod, in the session of one account: `pod.connection.list({ status: 'pending_incoming' })`. */
export interface PodClient
  extends Client<typeof everydayOperations>,
    Client<typeof newerOperations> {
  /** The pod with all its operations, whose table is loaded when this is first asked for. */
  readonly whole: () => Promise<WholePod>;
}

interface Pod extends Session {
  readonly net: Net;
  /** Origin of the pod, like `https://acme.symphony.com`. */
  readonly podUrl: string;
}

/** A client of one pod. */
export function createPodClient({ net, podUrl, authorize, renew }: Pod): PodClient {
  const connection = { net, baseUrl: podUrl, authorize, renew };
  return {
    ...createClient(everydayOperations, connection),
    ...createClient(newerOperations, connection),
    async whole() {
      const { createWholePod } = await import('./whole.ts');
      return createWholePod(connection);
    },
  };
}
