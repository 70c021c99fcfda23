import { refuse, type SpacesAnswer, type SpacesCall } from './rest.ts';
import type { Topic, Topics } from './topics.ts';

/** Why a caller stays out of a space. */
export type Refusal = SpacesAnswer;

const unknown = refuse(404, 'Space not found.');

/** Lets a call into a space that its caller is in already, if the space has no PIN or it is sent. */
export function enter(
  call: SpacesCall,
  topics: Topics,
  inside: (topic: Topic) => SpacesAnswer,
): SpacesAnswer {
  const topic = topics.find(call.path('spaceId'));
  if (topic === undefined) return unknown;
  if (!topic.members.has(call.caller.id)) return refuse(403, 'Not a member of this space.');
  return pinRefusal(call, topic) ?? inside(topic);
}

/** The refusal for a missing or wrong PIN; admins need none. */
export function pinRefusal(call: SpacesCall, topic: Topic): Refusal | undefined {
  if (topic.pin === undefined) return undefined;
  if (topic.members.get(call.caller.id)?.role === 'admin') return undefined;
  return call.header('spaces-x-space-password') === topic.pin
    ? undefined
    : refuse(403, 'The password of this space is required.');
}
