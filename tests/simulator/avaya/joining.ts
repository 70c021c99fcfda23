import type { World } from '../world.ts';
import { pinRefusal } from './door.ts';
import type { Invite } from './invite-state.ts';
import type { Party } from './party.ts';
import { ok, refuse, type ServeSpaces, type SpacesAnswer, type SpacesCall } from './rest.ts';
import { topicBody } from './topic-body.ts';
import type { Role, Topic } from './topics.ts';

/** Joining a space by the link of an invitation, or by its own id. */
export function serveJoining(serve: ServeSpaces, world: World): void {
  const { directory, invites, spacesRecord, topics } = world;

  serve('GET', '/spaces/invites/:inviteId/join', (call) => {
    const invite = invites.find(call.path('inviteId'));
    const topic = topics.find(invite?.topicId ?? '');
    if (invite === undefined || topic === undefined) return refuse(404, 'Invitation not found.');
    const role = invitedRole(invite, call.caller);
    if (topic.closed === true && role === undefined && !topic.members.has(call.caller.id)) {
      return refuse(403, 'Only those who were invited may join.');
    }
    return join(call, topic, role ?? 'guest');
  });

  serve('GET', '/spaces/:spaceId/join', (call) => {
    const topic = topics.find(call.path('spaceId'));
    if (topic === undefined) return refuse(404, 'Space not found.');
    if (topic.type === 'direct' && !topic.members.has(call.caller.id)) {
      return refuse(403, 'Nobody joins a direct space.');
    }
    const host = topic.members.get(topic.creator)?.party;
    const colleague = host?.company !== undefined && host.company === call.caller.company;
    return join(call, topic, colleague ? 'member' : 'guest');
  });

  function join(call: SpacesCall, topic: Topic, role: Role): SpacesAnswer {
    if (topic.status === 1) return refuse(403, 'The space was deleted.');
    const refusal = pinRefusal(call, topic);
    if (refusal !== undefined) return refusal;
    if (!topic.members.has(call.caller.id)) {
      spacesRecord.joins.push({ topicId: topic.id, by: call.caller.id });
    }
    const member = topics.join(
      topic,
      call.caller,
      call.caller.kind === 'anonymous' ? 'guest' : role,
    );
    return ok({ topic: topicBody(topic, directory), role: member.role });
  }
}

/** An empty list is for everybody; undefined: not on the list, and so at most a guest. */
function invitedRole({ invitees }: Invite, { id, username }: Party): Role | undefined {
  if (invitees.length === 0) return 'member';
  const names = [id, username].filter(Boolean).map((name) => name.toLowerCase());
  return invitees.find(({ invitee }) => names.includes(invitee.toLowerCase()))?.role;
}
