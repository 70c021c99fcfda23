import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { brokenPattern, patternOf } from './expression.ts';
import { type PageStyle, pageOf } from './paging.ts';
import { partyOf } from './party.ts';
import {
  forUsers,
  ok,
  refuse,
  type ServeSpaces,
  type SpacesAnswer,
  type SpacesCall,
} from './rest.ts';

const JOINED = '2020-03-02T09:00:00.000Z';
const MOST_SUGGESTED = 5;

const colleaguesStyle = {
  size: 10,
  by: 'page',
  previous: 'prevPageUrl',
  usual: 'empty',
} as const;
const partnersStyle = { ...colleaguesStyle, usual: 'relative' } as const;

/** Who am I, who are my colleagues, whom did I write to. */
export function servePeople(serve: ServeSpaces, world: World): void {
  const { conditions, directory, topics } = world;
  let everyone: { version: number; people: Person[] } | undefined;

  serve('GET', '/users/me', ({ caller }) => {
    const person = caller.kind === 'user' ? directory.bySpacesId(caller.id) : undefined;
    const { id: _id, kind: aType, username, displayname } = caller;
    const self = person === undefined ? { _id, aType, username, displayname } : userOf(person);
    return ok({ ...self, ...privateParts });
  });

  serve(
    'GET',
    '/users/me/colleagues',
    forUsers(world, (call) => {
      const accountId = call.query('accountid');
      const people = colleagues(call.person);
      return accountId === undefined
        ? search(people, call, colleaguesStyle)
        : search(
            people.filter((each) => each.accountId === accountId),
            call,
            colleaguesStyle,
          );
    }),
  );

  serve(
    'GET',
    '/users/me/people/withdm',
    forUsers(world, (call) => search(partners(call.person), call, partnersStyle)),
  );

  serve(
    'GET',
    '/users/:userId/people',
    forUsers(world, (call) => {
      if (!['me', call.caller.id].includes(call.path('userId'))) {
        return refuse(403, 'Only your own people.');
      }
      const found = matching([...partners(call.person), ...colleagues(call.person)], call);
      if (found === undefined) return brokenPattern;
      return ok([...new Set(found)].slice(0, MOST_SUGGESTED).map(userOf));
    }),
  );

  function colleagues(person: Person): Person[] {
    if (everyone?.version !== directory.version) {
      const people = [...directory].filter(({ inSpaces }) => inSpaces);
      everyone = { version: directory.version, people };
    }
    return everyone.people.filter(({ spacesId }) => spacesId !== person.spacesId);
  }

  function partners(person: Person): Person[] {
    const own = partyOf(person).id;
    return topics
      .of(own)
      .filter(({ type }) => type === 'direct')
      .flatMap(({ members }) => [...members.keys()])
      .filter((id) => id !== own)
      .flatMap((id) => directory.bySpacesId(id) ?? []);
  }

  function search(people: readonly Person[], call: SpacesCall, style: PageStyle): SpacesAnswer {
    const found = matching(people, call);
    if (found === undefined) return brokenPattern;
    const page = pageOf(found, call, style, conditions.pagingTrap);
    return ok({ ...page, data: page.data.map(userOf) });
  }
}

const privateParts = { permissions: [], licenses: [{ name: 'Business' }], gender: '' };

/** Undefined for an expression that is none. */
function matching(people: readonly Person[], call: SpacesCall): readonly Person[] | undefined {
  const text = call.query('search') ?? '';
  if (text === '') return people;
  const pattern = patternOf(text);
  return pattern === undefined
    ? undefined
    : people.filter(({ displayName, email }) => pattern.test(displayName) || pattern.test(email));
}

/** A person in the words of Spaces, without a picture. */
export function userOf(person: Person): Record<string, unknown> {
  return {
    _id: person.spacesId,
    ndbid: person.accountId,
    aType: 'user',
    username: person.email,
    displayname: person.displayName,
    name: {
      givenname: person.given,
      familyname: person.family,
      formatted: person.displayName,
    },
    picturefile: '',
    picture_url: 'https://accounts.avayacloud.example/norevimages/noimage.jpg',
    phone_numbers: [],
    timezone: person.timezone,
    lastupdatetime: JOINED,
  };
}
