import type { World } from '../world.ts';
import { ok, refuse, type ServeOperation } from './pod.ts';

/** What people of other pods see of a category. */
const seenFromOutside: Readonly<Record<string, string>> = {
  BE_RIGHT_BACK: 'AWAY',
  DO_NOT_DISTURB: 'AWAY',
  OFF_WORK: 'OFFLINE',
};

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
