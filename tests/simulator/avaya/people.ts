import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { type LinkStyle, pageOf } from './paging.ts';
import { ok, refuse, type ServeSpaces, type SpacesAnswer, type SpacesCall } from './rest.ts';

const JOINED = '2020-03-02T09:00:00.000Z';

/** Who am I, who are my colleagues, whom did I write to. */
export function servePeople(serve: ServeSpaces, { directory, topics }: World): void {
  serve('/users/me', ({ caller }) => ok({ ...userOf(caller), ...privateParts }));

  let everyone: { version: number; people: Person[] } | undefined;
  serve('/users/me/colleagues', (call) => {
    if (everyone?.version !== directory.version) {
      const people = [...directory].filter((person) => person.inSpaces && person.index !== 0);
      everyone = { version: directory.version, people };
    }
    return search(everyone.people, call, { relative: false, none: '' });
  });

  serve('/users/me/people/withdm', (call) =>
    search(topics.withDirect(call.caller), call, { relative: true, none: 'end' }),
  );
}

const privateParts = { permissions: [], licenses: [{ name: 'Business' }], gender: '' };

/** The search text is a regular expression, as at Avaya: one that is broken breaks the call. */
function search(people: readonly Person[], call: SpacesCall, style: LinkStyle): SpacesAnswer {
  const text = call.query('search') ?? '';
  const pattern = patternOf(text);
  if (pattern === undefined) return refuse(500, 'Regular expression is invalid');
  const matches = ({ displayName, email }: Person) =>
    pattern.test(displayName) || pattern.test(email);
  const { data, ...links } = pageOf(text === '' ? people : people.filter(matches), call, style);
  return ok({ data: data.map(userOf), ...links });
}

function patternOf(text: string): RegExp | undefined {
  try {
    return new RegExp(text, 'iu');
  } catch {
    return undefined;
  }
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
