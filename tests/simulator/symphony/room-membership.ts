import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { userId } from './bodies.ts';
import { type Answer, done, ok, refuse, type ServeOperation, withBody } from './pod.ts';
import { owns, type Room } from './room-state.ts';

interface Change {
  readonly room: Room;
  readonly person: Person;
  readonly callerUid: number;
  /** The caller owns the room or administers the pod. */
  readonly byOwner: boolean;
}

/** The Room Membership group. The membership of an inactive room is locked. */
export function serveRoomMembership(serve: ServeOperation, { accounts, rooms }: World): void {
  function on(what: string, change: (change: Change) => Answer): void {
    serve(
      'POST',
      `/v1/room/{id}/membership/${what}`,
      withBody(userId, ({ id }, { caller, administrator, path }) => {
        const room = rooms.find(path('id'));
        const person = accounts.user(id);
        if (room === undefined) return refuse(400, 'Unknown room.');
        if (person === undefined) return refuse(400, 'Unknown user.');
        if (!room.active) return refuse(400, 'The room is not active: its membership is locked.');
        const byOwner = administrator || owns(room, caller.uid);
        return change({ room, person, callerUid: caller.uid, byOwner });
      }),
    );
  }

  on('add', addMember);
  on('remove', removeMember);
  on('promoteOwner', promote);
  on('demoteOwner', demote);

  serve('GET', '/v1/room/{id}/membership/list', ({ path, caller, administrator }) => {
    const room = rooms.find(path('id'));
    if (room === undefined) return refuse(400, 'Unknown room.');
    if (!administrator && !room.members.has(caller.uid)) {
      return refuse(403, 'Only members may see who is in the room.');
    }
    return ok(
      [...room.members].map(([id, { owner, joined }]) => ({ id, owner, joinDate: joined })),
    );
  });
}

function addMember({ room, person, callerUid, byOwner }: Change): Answer {
  const invites = room.attributes.membersCanInvite && room.members.has(callerUid);
  const enters = room.attributes.public && person.uid === callerUid;
  if (!byOwner && !invites && !enters) return refuse(403, 'The caller may not add members.');
  if (!room.members.has(person.uid)) {
    room.members.set(person.uid, { owner: false, joined: Date.now() });
  }
  return done('Member added');
}

function removeMember({ room, person, callerUid, byOwner }: Change): Answer {
  const leaves = person.uid === callerUid;
  if (!byOwner && !leaves) return refuse(403, 'Only owners may remove others.');
  if (!room.members.has(person.uid)) return refuse(400, 'Not a member of this room.');
  if (isLastOwner(room, person)) return refuse(400, 'A room cannot be without an owner.');
  room.members.delete(person.uid);
  return done('Member removed');
}

function promote({ room, person, byOwner }: Change): Answer {
  if (!byOwner) return refuse(403, 'Only owners may make owners.');
  const membership = room.members.get(person.uid);
  if (membership === undefined) return refuse(400, 'Not a member of this room.');
  membership.owner = true;
  return done('Member promoted to owner');
}

function demote({ room, person, byOwner }: Change): Answer {
  if (!byOwner) return refuse(403, 'Only owners may demote owners.');
  const membership = room.members.get(person.uid);
  if (membership?.owner !== true) return refuse(400, 'Not an owner of this room.');
  if (isLastOwner(room, person)) return refuse(400, 'A room cannot be without an owner.');
  membership.owner = false;
  return done('Owner demoted to member');
}

function isLastOwner(room: Room, { uid }: Person): boolean {
  const owners = [...room.members].filter(([, { owner }]) => owner);
  return owners.length === 1 && owners[0]?.[0] === uid;
}
