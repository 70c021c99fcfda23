import * as z from 'zod/mini';
import { listOf, loose, modelOf, moment, wideId } from '../net/model.ts';

/** What the other side of a connection is; `unknown` is a state the server named and we do not know. */
type ConnectionState =
  | 'pending_incoming'
  | 'pending_outgoing'
  | 'accepted'
  | 'rejected'
  | 'unknown';

const connectionStates: readonly string[] = [
  'pending_incoming',
  'pending_outgoing',
  'accepted',
  'rejected',
] satisfies ConnectionState[];

/** Pods before 1.46 say it in small letters, later ones in capitals. */
function readConnectionState(status: string): ConnectionState {
  const state = status.toLowerCase();
  return isConnectionState(state) ? state : 'unknown';
}

function isConnectionState(state: string): state is ConnectionState {
  return connectionStates.includes(state);
}

/** A connection with a user of another company, seen from the one who is signed in. */
export interface UserConnection {
  readonly userId: string;
  readonly status: ConnectionState;
  readonly firstRequestedAt: number | null;
  readonly updatedAt: number | null;
  /** How often the connection was asked for; 1 when the server does not say. */
  readonly requestCounter: number;
}

const userConnectionSchema = z.object({
  userId: wideId,
  status: z.pipe(loose, z.transform(readConnectionState)),
  firstRequestedAt: moment,
  updatedAt: moment,
  requestCounter: z.catch(z.int().check(z.nonnegative()), 1),
});

export const userConnection = modelOf(userConnectionSchema);
export const userConnections = listOf<UserConnection>(userConnection);

/** A user as `/v2/user` knows them; of another pod it tells no address, title or location. */
export const podUser = modelOf(
  z.object({
    id: wideId,
    displayName: loose,
    firstName: loose,
    lastName: loose,
    emailAddress: loose,
    title: loose,
    company: loose,
    username: loose,
    location: loose,
  }),
);
/** A user as a pod tells of them, where it tells who they are. */
export type PodUser = NonNullable<ReturnType<typeof podUser>>;

export const sessionInfo = modelOf(z.object({ userId: wideId }));

/** What signing in with a key gives. The token is a secret. */
export const sessionToken = modelOf(
  z.object({ token: z.string().check(z.regex(/^[\x21-\x7e]{1,16384}$/)) }),
);

/** What signing in with a certificate gives: the header to use from now on, and its secret value. */
export const namedToken = modelOf(
  z.object({
    name: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    token: z.string().check(z.regex(/^[\x21-\x7e]{1,16384}$/)),
  }),
);

/** A chat; its id is base64 that is safe in URLs. */
export const stream = modelOf(z.object({ id: z.string().check(z.regex(/^[\w\-=+/]{1,200}$/)) }));
