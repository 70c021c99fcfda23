import type { World } from '../world.ts';
import { enter } from './door.ts';
import { brokenPattern, patternOf } from './expression.ts';
import { pageOf } from './paging.ts';
import { partyOf } from './party.ts';
import { forUsers, ok, refuse, type ServeSpaces, type SpacesCall } from './rest.ts';
import { current, topicBody } from './topic-body.ts';
import type { Topic } from './topics.ts';

const topicTypes: readonly string[] = ['group', 'direct', 'personal', 'all'];

const listStyle = {
  size: 10,
  largest: 50,
  by: 'pageToken',
  previous: 'prevPageUrl',
  usual: 'empty',
} as const;

/** The spaces of the caller, what is read in them, and the rooms that people call their own. */
export function serveSpaceList(serve: ServeSpaces, world: World): void {
  const { conditions, directory, topics } = world;

  serve('GET', '/users/me/spaces', (call) => {
    const problem = problemOf(call);
    if (problem !== undefined) return refuse(400, problem);
    const titled = patternOf(call.query('search') ?? '');
    if (titled === undefined) return brokenPattern;
    const found = topics.of(call.caller.id).filter((topic) => isWanted(topic, call, titled));
    const page = pageOf(found, call, listStyle, conditions.pagingTrap);
    return ok({ ...page, data: page.data.map((topic) => topicBody(topic, directory)) });
  });

  function isWanted(topic: Topic, call: SpacesCall, titled: RegExp): boolean {
    const type = call.query('topictype') ?? 'group';
    const status = call.query('topicstatus') ?? '0';
    const deleted = call.query('includedeleted') === 'true';
    const after = Number(call.query('after') ?? 0);
    return (
      (type === 'all' || topic.type === type) &&
      (status === 'all' || deleted || topic.status === Number(status)) &&
      (call.query('filtertype') !== 'pinned' || topic.pinnedBy.has(call.caller.id)) &&
      topic.active > after &&
      titlesOf(topic, call).some((title) => titled.test(title))
    );
  }

  /** A direct space has no title of its own: it goes by the name of the other one. */
  function titlesOf(topic: Topic, { caller }: SpacesCall): string[] {
    if (topic.title !== undefined) return [topic.title];
    return [...topic.members.values()]
      .filter(({ party }) => party.id !== caller.id)
      .map(({ party }) => current(party, directory).displayname);
  }

  serve('POST', '/users/me/spaces/:spaceId/markread', (call) =>
    enter(call, topics, (topic) => {
      topic.readBy.add(call.caller.id);
      return ok({});
    }),
  );

  serve(
    'GET',
    '/users/meetingroom/:email',
    forUsers(world, ({ person, path }) => {
      const owner = directory.byEmail(path('email'));
      if (owner === undefined || !owner.inSpaces || owner.company !== person.company) {
        return refuse(404, 'User not found.');
      }
      const party = partyOf(owner);
      const room =
        topics.of(party.id).find(({ type }) => type === 'personal') ??
        topics.create(party, { type: 'personal', title: party.displayname });
      return ok({ data: topicBody(room, directory) });
    }),
  );
}

function problemOf(call: SpacesCall): string | undefined {
  if (!topicTypes.includes(call.query('topictype') ?? 'group')) return 'Unknown topictype.';
  const tokens = ['after', 'pageref', 'pageToken'].some((name) => call.query(name) !== undefined);
  if (call.query('page') !== undefined && tokens) {
    return 'page does not go with after, pageref or pageToken.';
  }
  return undefined;
}
