import type { Operations } from '../net/operation.ts';
import {
  podUser,
  sessionInfo,
  sessionToken,
  stream,
  userConnection,
  userConnections,
} from './models.ts';
import { presence, unreadPresences } from './presence.ts';

interface WithUser {
  readonly userId: string;
}

const connectionRequest = ({ userId }: WithUser) => ({ userId: BigInt(userId) });

/**
 * What Foyer asks a pod by itself, day and night: few rows, each read for one purpose and forgiving.
 * All 62 operations, read as their document tells them, are in operations.ts, which the start need
 * not load.
 */
export const everydayOperations = {
  login: {
    authenticate: {
      method: 'POST',
      path: '/login/pubkey/authenticate',
      body: ({ token }: { readonly token: string }) => ({ token }),
      model: sessionToken,
      withoutSession: true,
    },
  },
  session: {
    info: { method: 'GET', path: '/pod/v1/sessioninfo', model: sessionInfo },
  },
  user: {
    /** null: nobody of that id, address or name. */
    find: {
      method: 'GET',
      path: '/pod/v2/user',
      query: ['uid', 'email', 'username', 'local'],
      model: podUser,
      mayBeAbsent: true,
    },
  },
  presence: {
    /** Of a pod of a hundred thousand users these are five megabytes; see `readPresences`. */
    all: {
      method: 'GET',
      path: '/pod/v1/presence',
      model: unreadPresences,
      unread: true,
      mostBytes: 32_000_000,
    },
    one: { method: 'GET', path: '/pod/v1/user/{userId}/presence', model: presence },
  },
  connection: {
    list: {
      method: 'GET',
      path: '/pod/v1/connection/list',
      query: ['status', 'userIds'],
      model: userConnections,
    },
    info: {
      method: 'GET',
      path: '/pod/v1/connection/user/{userId}/info',
      model: userConnection,
    },
    accept: {
      method: 'POST',
      path: '/pod/v1/connection/accept',
      body: connectionRequest,
      model: userConnection,
    },
    reject: {
      method: 'POST',
      path: '/pod/v1/connection/reject',
      body: connectionRequest,
      model: userConnection,
    },
    create: {
      method: 'POST',
      path: '/pod/v1/connection/create',
      body: connectionRequest,
      model: userConnection,
    },
  },
  im: {
    create: {
      method: 'POST',
      path: '/pod/v1/im/create',
      body: ({ userIds }: { readonly userIds: readonly string[] }) => userIds.map(BigInt),
      model: stream,
    },
  },
} as const satisfies Operations;
