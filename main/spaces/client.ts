import { type Client, createClient, type Session } from '../net/client.ts';
import type { Net } from '../net.ts';
import { spacesOperations } from './operations.ts';

/** Asks Avaya Spaces, in the session of one account: `spaces.users.me()`. */
export type SpacesClient = Client<typeof spacesOperations>;

interface Spaces extends Session {
  readonly net: Net;
  /** Origin of the REST host, like `https://spacesapis.avayacloud.com`. */
  readonly restUrl: string;
}

/** A client of one Spaces environment. */
export function createSpacesClient({ net, restUrl, authorize, renew }: Spaces): SpacesClient {
  return createClient(spacesOperations, { net, baseUrl: restUrl, authorize, renew });
}
