import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { World } from '../world.ts';
import { ok, refuse, type ServeOperation } from './pod.ts';

const uidListSchema = z.array(z.number()).min(1);

/** The Streams group. */
export function serveStreams(serve: ServeOperation, { connections, directory }: World): void {
  serve('POST', '/v1/im/create', (call) => {
    const body = uidListSchema.safeParse(call.body);
    if (!body.success) return refuse(400, 'A list of user ids is required.');
    for (const uid of body.data) {
      const person = directory.byUid(uid);
      if (person === undefined || !person.inSymphony) return refuse(400, `Unknown user ${uid}.`);
      if (connections.info(person)?.status !== 'accepted') {
        return refuse(403, `There is no connection with user ${uid}.`);
      }
    }
    return ok({ id: streamOf([call.caller.uid, ...body.data]) });
  });
}

/** The same people always share the same stream; ids are URL-safe base64 without padding. */
function streamOf(uids: readonly number[]): string {
  const members = [...new Set(uids)].sort((a, b) => a - b).join('&');
  const digest = createHash('sha256').update(members).digest();
  return Buffer.concat([digest.subarray(0, 24), Buffer.from('7fffff6a7d3a0f1d', 'hex')]).toString(
    'base64url',
  );
}
