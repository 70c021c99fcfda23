import { type Client, createClient, type Session } from '../net/client.ts';
import type { Net } from '../net.ts';
import { everydayOperations } from './everyday.ts';
import type { WholeSpaces } from './whole.ts';

/** Asks Avaya Spaces, in the session of one account: `spaces.users.me()`. */
export interface SpacesClient extends Client<typeof everydayOperations> {
  /** Spaces with all its operations, whose table is loaded when this is first asked for. */
  readonly whole: () => Promise<WholeSpaces>;
}

interface Spaces extends Session {
  readonly net: Net;
  /** Origin of the REST host, like `https://spacesapis.avayacloud.com`. */
  readonly restUrl: string;
}

/** A client of one Spaces environment. */
export function createSpacesClient({ net, restUrl, authorize, renew }: Spaces): SpacesClient {
  const connection = { net, baseUrl: restUrl, authorize, renew };
  return {
    ...createClient(everydayOperations, connection),
    async whole() {
      const { createWholeSpaces } = await import('./whole.ts');
      return createWholeSpaces(connection);
    },
  };
}
