import { z } from 'zod';
import type { World } from '../world.ts';
import { ok, refuse, type ServeOperation, withBody } from './pod.ts';

/** What people of other pods see of a category. */
const seenFromOutside: Readonly<Record<string, string>> = {
  BE_RIGHT_BACK: 'AWAY',
  DO_NOT_DISTURB: 'AWAY',
  OFF_WORK: 'OFFLINE',
};

/** What the newer pods take as one's own presence. */
const settable = new Set([
  'AVAILABLE',
  'BUSY',
  'DO_NOT_DISTURB',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
  'IN_A_MEETING',
  'AWAY',
  'OUT_OF_OFFICE',
  'OFF_WORK',
]);
const chosen = z.object({ category: z.string() });

/** What is not in 1.40: the presence of whoever asks. */
export function serveOwnPresence(serve: ServeOperation, world: World): void {
  serve('GET', '/v1/user/presence', ({ caller }) =>
    ok({ category: world.presence.of(caller.uid) }),
  );

  serve(
    'POST',
    '/v1/user/presence',
    withBody(chosen, ({ category }, { caller }) => {
      if (!settable.has(category)) return refuse(400, `Unknown presence "${category}".`);
      world.presence.set(caller.uid, category);
      world.record.presences.push({ userId: caller.uid, category });
      return ok({ category });
    }),
  );
}

/** The Presence group. */
export function servePresence(serve: ServeOperation, world: World): void {
  serve('GET', '/v1/presence', () =>
    world.conditions.presenceForbidden
      ? refuse(403, 'The role of this user does not allow it.')
      : { status: 200, text: world.presence.list() },
  );

  serve('GET', '/v1/user/{uid}/presence', (call) => {
    const person = world.accounts.user(call.uid(call.path('uid')));
    if (person === undefined) return refuse(400, 'Unknown user.');
    const category = world.presence.of(person.uid);
    if (!person.outsider) return ok({ category });
    if (world.connections.info(person)?.status !== 'accepted') {
      return refuse(403, 'Presence of users of other pods needs a connection.');
    }
    return ok({ category: seenFromOutside[category] ?? category });
  });
}
