import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { ok, refuse, type ServeSpaces } from './rest.ts';
import type { Topic } from './topics.ts';

/** `GET /spaces/direct/{userType}/{userId}`: gets the direct space with someone, or creates it. */
export function serveSpaces(serve: ServeSpaces, { directory, topics }: World): void {
  serve('/spaces/direct/:userType/:userId', (call) => {
    const userType = call.path('userType');
    if (userType === 'anonymous') {
      return refuse(403, 'Both must be online in the same space.');
    }
    if (userType !== 'user') return refuse(400, 'Unknown user type.');
    const other = directory.bySpacesId(call.path('userId'));
    if (other === undefined || !other.inSpaces) return refuse(404, 'User not found.');
    if (other.spacesId === call.caller.spacesId) return refuse(400, 'That is yourself.');
    if (other.outsider && !topics.share(call.caller, other)) {
      return refuse(403, 'Not in the same company, and never in the same space.');
    }
    const topic = topics.direct(call.caller, other);
    return ok({ data: [topicBody(topic, (person) => current(person))] });
  });

  function current(person: Person): Person {
    return directory.bySpacesId(person.spacesId) ?? person;
  }
}

function topicBody(topic: Topic, current: (person: Person) => Person): Record<string, unknown> {
  return {
    settings: { mdSrv: 'mpaas', mdOpts: [] },
    type: 'direct',
    status: 0,
    restrict: ['deny_guest_access_topic', 'deny_add_member', 'deny_add_admin'],
    _id: topic.id,
    uid: topic.uid,
    cid: topic.members[1].spacesId,
    members: topic.members.map((member) => memberBody(current(member), topic.created)),
    created: topic.created,
    parents: [],
    companies: [],
    msgRetention: { notInheritParentPolicy: false, retentionType: 'forever', retentionLength: 0 },
  };
}

function memberBody(person: Person, joinTime: string): Record<string, unknown> {
  return {
    phone_numbers: [],
    member: person.spacesId,
    memberType: 'userId',
    role: 'admin',
    joinTime,
    username: person.email,
    displayname: person.displayName,
    picture_url: 'https://accounts.avayacloud.example/norevimages/noimage.jpg',
  };
}
