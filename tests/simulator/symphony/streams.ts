import type { World } from '../world.ts';
import { userIds } from './bodies.ts';
import {
  type Answer,
  forAdministrators,
  ok,
  refuse,
  type ServeOperation,
  withBody,
} from './pod.ts';
import { streamId } from './room-state.ts';

/** Instant messages in the Streams group. */
export function serveStreams(serve: ServeOperation, world: World): void {
  const { accounts, barriers, connections } = world;

  serve(
    'POST',
    '/v1/im/create',
    withBody(userIds.min(1), (uids, { caller }) => {
      for (const uid of uids) {
        const person = accounts.user(uid);
        if (person === undefined) return refuse(400, 'Unknown user.');
        if (connections.info(person)?.status !== 'accepted') {
          return refuse(403, 'There is no connection with this user.');
        }
      }
      return between([caller.uid, ...uids]);
    }),
  );

  forAdministrators(serve)(
    'POST',
    '/v1/admin/im/create',
    withBody(userIds.min(2), (uids) => {
      const unknown = uids.find((uid) => accounts.user(uid) === undefined);
      return unknown === undefined ? between(uids) : refuse(400, 'Unknown user.');
    }),
  );

  /** The same people always share the same stream, however often each is named. */
  function between(uids: readonly number[]): Answer {
    const members = [...new Set(uids)].sort((a, b) => a - b);
    const apart = members.some((one) => members.some((other) => barriers.apart(one, other)));
    if (apart) return refuse(403, 'An information barrier stands between these users.');
    return ok({ id: streamId(members.join('&')) });
  }
}
