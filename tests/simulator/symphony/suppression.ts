import { createHash } from 'node:crypto';
import type { World } from '../world.ts';
import { forAdministrators, ok, refuse, type ServeOperation } from './pod.ts';

const MESSAGES = 5;

/** Messages of the pod, by id: the time when each was suppressed, or undefined. */
export type Messages = Map<string, number | undefined>;

/** A few messages that an administrator may suppress; their ids are the same for the same seed. */
export function createMessages(seed: number): Messages {
  const ids = Array.from({ length: MESSAGES }, (_, index) =>
    createHash('sha256').update(`message ${seed} ${index}`).digest('base64url').slice(0, 32),
  );
  return new Map(ids.map((id) => [id, undefined]));
}

/** The MessageSuppression group. What is suppressed stays so; asking again changes nothing. */
export function serveSuppression(serve: ServeOperation, { messages }: World): void {
  forAdministrators(serve)('POST', '/v1/admin/messagesuppression/{id}/suppress', (call) => {
    const messageId = call.path('id');
    if (!messages.has(messageId)) return refuse(400, 'Unknown message.');
    const suppressionDate = messages.get(messageId) ?? Date.now();
    messages.set(messageId, suppressionDate);
    return ok({ messageId, suppressed: true, suppressionDate });
  });
}
