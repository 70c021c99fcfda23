import { z } from 'zod';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import type { Outcome, UserConnection } from './connection-state.ts';
import { type Answer, ok, type PodCall, refuse, type ServeOperation } from './pod.ts';

const statuses = ['pending_incoming', 'pending_outgoing', 'accepted', 'rejected', 'all'];
const requestSchema = z.object({ userId: z.int() });

/** The Connection group. */
export function serveConnections(serve: ServeOperation, world: World): void {
  const { accounts, connections } = world;

  function show(connection: UserConnection): UserConnection {
    const upper = world.settings.connectionStateCase === 'upper';
    return { ...connection, status: upper ? connection.status.toUpperCase() : connection.status };
  }

  function change(call: PodCall, how: (person: Person) => Outcome): Answer {
    const body = requestSchema.safeParse(call.body);
    if (!body.success) return refuse(400, 'userId is required.');
    const person = accounts.user(body.data.userId);
    if (person === undefined) return refuse(400, 'Unknown user.');
    if (person.uid === call.caller.uid) return refuse(400, 'That is yourself.');
    const outcome = how(person);
    return outcome.ok ? ok(show(outcome.connection)) : refuse(outcome.status, outcome.message);
  }

  serve('GET', '/v1/connection/list', (call) => {
    const status = call.query('status')?.toLowerCase();
    if (status !== undefined && !statuses.includes(status)) return refuse(400, 'Unknown status.');
    const wanted = among(call, world).filter((connection) => matches(connection, status));
    return ok(wanted.map(show));
  });

  serve('POST', '/v1/connection/accept', (call) => change(call, connections.accept));
  serve('POST', '/v1/connection/reject', (call) => change(call, connections.reject));
  serve('POST', '/v1/connection/create', (call) => change(call, connections.create));

  serve('GET', '/v1/connection/user/{userId}/info', (call) => {
    const uid = call.uid(call.path('userId'));
    if (uid === undefined) return refuse(400, 'userId: a decimal integer.');
    const person = accounts.user(uid);
    const connection = person === undefined ? undefined : connections.info(person);
    return connection === undefined ? refuse(404, 'No connection.') : ok(show(connection));
  });
}

function among(call: PodCall, { accounts, connections }: World): UserConnection[] {
  const userIds = call.query('userIds');
  if (userIds === undefined) return connections.list();
  return userIds.split(',').flatMap((id) => {
    const person = accounts.user(call.uid(id));
    const connection = person === undefined ? undefined : connections.info(person);
    return connection === undefined ? [] : [connection];
  });
}

/** A state that the API does not name is shown with the pending ones, so that clients meet it. */
function matches({ status }: UserConnection, wanted: string | undefined): boolean {
  if (wanted === 'all') return true;
  const pending = status.startsWith('pending_') || !statuses.includes(status);
  return wanted === undefined
    ? pending
    : status === wanted || (wanted === 'pending_incoming' && !statuses.includes(status));
}
