import { choice, needed, record, text } from '../../net/field.ts';
import { describe } from '../described.ts';
import { everydayOperations } from '../everyday.ts';
import { Member } from '../models/people.ts';
import { Meeting, Space } from '../models/spaces.ts';
import { everybody, idOf, pageParameters, passwordHeader, people, spaceId } from './parameters.ts';

/** Spaces: getting into them, and who is there. */
export const spaceOperations = {
  direct: describe({
    method: 'GET',
    path: everydayOperations.spaces.direct.path,
    parameters: {
      userType: needed(choice('With or without an account', ['user', 'anonymous'])),
      userId: { ...idOf('With whom'), form: 'spaces-user' },
    },
    result: Space,
    envelope: 'first',
    purpose: 'Open the direct space with a person; it is made where there is none',
    who: 'anyone',
    whoMore: 'Of one company, or once in one space; with a guest, both in one space now',
    letsIn: everybody,
    effect: 'changes',
    repeatable: true,
  }),
  get: describe({
    method: 'GET',
    path: '/api/spaces/{spaceId}',
    parameters: { spaceId },
    headers: passwordHeader,
    result: Space,
    purpose: 'See a space',
    who: 'member',
    letsIn: everybody,
    effect: 'reads',
  }),
  rename: describe({
    method: 'POST',
    path: '/api/spaces/{spaceId}',
    parameters: { spaceId },
    headers: passwordHeader,
    body: record('SpaceTitle', 'The new title', {
      title: needed(text('Title', { least: 1, most: 255 })),
    }),
    result: Space,
    purpose: 'Give a space another title',
    who: 'administrator',
    letsIn: everybody,
    effect: 'changes',
  }),
  members: describe({
    method: 'GET',
    path: '/api/spaces/{spaceId}/members',
    parameters: { spaceId, search: text('What name or address holds'), ...pageParameters },
    headers: passwordHeader,
    result: Member,
    pages: true,
    purpose: 'List the members of a space',
    who: 'member',
    letsIn: people,
    effect: 'reads',
  }),
  join: describe({
    method: 'GET',
    path: '/api/spaces/{spaceId}/join',
    parameters: { spaceId },
    headers: passwordHeader,
    result: Space,
    envelope: 'topic',
    purpose: 'Join a space',
    who: 'anyone',
    whoMore: 'Guests where the space lets them in',
    letsIn: everybody,
    effect: 'changes',
    repeatable: true,
  }),
  activeMeeting: describe({
    method: 'GET',
    path: '/api/spaces/{spaceId}/activemeeting',
    parameters: { spaceId },
    headers: passwordHeader,
    result: Meeting,
    purpose: 'See whether a call goes on in a space (none: not found)',
    who: 'member',
    letsIn: people,
    effect: 'reads',
  }),
};
