import { z } from 'zod';
import type { World } from '../world.ts';
import { enter } from './door.ts';
import { pageOf } from './paging.ts';
import { type Party, partyOf } from './party.ts';
import { ok, refuse, type ServeSpaces, withBody } from './rest.ts';
import { memberBody, topicBody } from './topic-body.ts';

const title = z.object({ title: z.string().trim().min(1) });

/** One space: the direct one with somebody, its properties, its members, what goes on in it. */
export function serveSpaces(serve: ServeSpaces, world: World): void {
  const { conditions, directory, guests, spacesRecord, topics } = world;

  serve('GET', '/spaces/direct/:userType/:userId', (call) => {
    const userType = call.path('userType');
    if (userType !== 'user' && userType !== 'anonymous') return refuse(400, 'Unknown user type.');
    const other =
      userType === 'user' ? userOf(call.path('userId')) : guests.byId(call.path('userId'));
    const { caller } = call;
    if (other === undefined) return refuse(404, 'User not found.');
    if (other.id === caller.id) return refuse(400, 'That is yourself.');
    const colleagues = caller.company !== undefined && caller.company === other.company;
    if (!colleagues && !topics.share(caller, other)) {
      return refuse(403, 'Not in the same company, and never in the same space.');
    }
    const { topic, created } = topics.direct(caller, other);
    if (created) spacesRecord.directs.push({ topicId: topic.id, by: caller.id, with: other.id });
    return ok({ data: [topicBody(topic, directory)] });
  });

  function userOf(id: string): Party | undefined {
    const person = directory.bySpacesId(id);
    return person?.inSpaces ? partyOf(person) : undefined;
  }

  serve('GET', '/spaces/:spaceId', (call) =>
    enter(call, topics, (topic) => ok(topicBody(topic, directory))),
  );

  serve(
    'POST',
    '/spaces/:spaceId',
    withBody(title, (body, call) =>
      enter(call, topics, (topic) => {
        if (topic.members.get(call.caller.id)?.role !== 'admin' || topic.type === 'direct') {
          return refuse(403, 'Only admins may change a space.');
        }
        topic.title = body.title;
        return ok(topicBody(topic, directory));
      }),
    ),
  );

  serve('GET', '/spaces/:spaceId/members', (call) =>
    enter(call, topics, (topic) => {
      const text = (call.query('search') ?? '').toLowerCase();
      const members = [...topic.members.values()]
        .map((member) => memberBody(member, directory))
        .filter((body) => text === '' || isAbout(body, text));
      return ok(pageOf(members, call, membersStyle, conditions.pagingTrap));
    }),
  );

  serve('GET', '/spaces/:spaceId/activemeeting', (call) =>
    enter(call, topics, () => refuse(404, 'There is no active meeting.')),
  );
}

const membersStyle = {
  size: 30,
  by: 'page',
  previous: 'previousPageUrl',
  usual: 'empty',
} as const;

function isAbout(body: Record<string, unknown>, text: string): boolean {
  return [body['displayname'], body['username']].some((value) =>
    String(value).toLowerCase().includes(text),
  );
}
