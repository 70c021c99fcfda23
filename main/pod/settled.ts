import type { Client } from '../net/client.ts';
import type { SettledWrites } from '../net/settled-write.ts';
import { answerConnection, askForConnection } from './connecting.ts';
import type { podOperations } from './operations.ts';

/** The writes of a pod that can be looked for when their answer does not come. */
export function settledWrites(client: Client<typeof podOperations>): SettledWrites {
  // A question that names nobody is refused by the operation itself, before anything is sent.
  const who = (userId: unknown) => (typeof userId === 'string' ? userId : '');
  return {
    'connection.accept': ({ userId }, settling) =>
      answerConnection(who(userId), 'accept', { client, ...settling }),
    'connection.reject': ({ userId }, settling) =>
      answerConnection(who(userId), 'reject', { client, ...settling }),
    'connection.create': ({ userId }, settling) =>
      askForConnection(who(userId), { client, ...settling }),
  };
}
