import { type Client, createClient, type Session } from '../net/client.ts';
import type { Net } from '../net.ts';
import { podOperations } from './operations.ts';

/** Asks a pod, in the session of one account: `pod.connection.list({ status: 'pending_incoming' })`. */
export type PodClient = Client<typeof podOperations>;

interface Pod extends Session {
  readonly net: Net;
  /** Origin of the pod, like `https://acme.symphony.com`. */
  readonly podUrl: string;
}

/** A client of one pod. */
export function createPodClient({ net, podUrl, authorize, renew }: Pod): PodClient {
  return createClient(podOperations, { net, baseUrl: podUrl, authorize, renew });
}
