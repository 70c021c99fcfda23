import type { Directory } from '../people/directory.ts';
import { memberTypes, type Party, partyOf } from './party.ts';
import type { Member, Topic } from './topics.ts';

const noPicture = 'https://accounts.avayacloud.example/norevimages/noimage.jpg';
const retention = {
  notInheritParentPolicy: false,
  retentionType: 'forever',
  retentionLength: 0,
} as const;

/** A space in the words of the API. Only a direct space tells its members, and none has a title. */
export function topicBody(topic: Topic, directory: Directory): Record<string, unknown> {
  const direct = topic.type === 'direct';
  return {
    settings: {
      mdSrv: 'mpaas',
      mdOpts: [],
      confId: String(Number.parseInt(topic.id.slice(0, 7), 16)),
    },
    type: topic.type,
    status: topic.status,
    restrict: direct ? ['deny_guest_access_topic', 'deny_add_member', 'deny_add_admin'] : [],
    _id: topic.id,
    ...(topic.uid === undefined ? {} : { uid: topic.uid }),
    ...(topic.title === undefined ? {} : { title: topic.title }),
    ...(topic.description === undefined ? {} : { description: topic.description }),
    cid: topic.creator,
    ...(direct
      ? { members: [...topic.members.values()].map((member) => memberBody(member, directory)) }
      : {}),
    created: topic.created,
    parents: [],
    companies: [],
    msgRetention: retention,
  };
}

/** A member as lists show them, by the name that they have now. */
export function memberBody(
  { party, role, joined }: Member,
  directory: Directory,
): Record<string, unknown> {
  const { id, kind, username, displayname } = current(party, directory);
  return {
    phone_numbers: [],
    member: id,
    memberType: memberTypes[kind],
    role,
    joinTime: joined,
    username,
    displayname,
    picture_url: noPicture,
  };
}

/** Somebody as they are now: names change. */
export function current(party: Party, directory: Directory): Party {
  const person = party.kind === 'user' ? directory.bySpacesId(party.id) : undefined;
  return person === undefined ? party : partyOf(person);
}
