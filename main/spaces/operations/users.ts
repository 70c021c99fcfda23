import { choice, onWire, text, yesOrNo } from '../../net/field.ts';
import { describe } from '../described.ts';
import { everydayOperations } from '../everyday.ts';
import { User, UserList } from '../models/people.ts';
import { Done, Space, spaceTypes } from '../models/spaces.ts';
import { idOf, pageParameters, users } from './parameters.ts';

const everyday = everydayOperations.users;
const search = text(
  'What name or address holds; ^ at its front: how it begins. A regular expression',
);

/** Users: people one knows, and the spaces one is in. */
export const userOperations = {
  me: describe({
    method: 'GET',
    path: everyday.me.path,
    result: User,
    purpose: 'See who you are in Spaces',
    who: 'anyone',
    letsIn: users,
    effect: 'reads',
  }),
  colleagues: describe({
    method: 'GET',
    path: everyday.colleagues.path,
    parameters: {
      search,
      accountId: onWire(text('Id at the accounts server, to find whose it is'), 'accountid'),
      ...pageParameters,
    },
    result: User,
    pages: true,
    purpose: 'Find people of your company, and people of your spaces',
    who: 'user',
    letsIn: users,
    effect: 'reads',
  }),
  withDirectSpace: describe({
    method: 'GET',
    path: everyday.withDirectSpace.path,
    parameters: { search, ...pageParameters },
    result: User,
    pages: true,
    purpose: 'Find people you have a direct space with, of any company',
    who: 'user',
    letsIn: users,
    effect: 'reads',
  }),
  people: describe({
    method: 'GET',
    path: '/api/users/{userId}/people',
    parameters: {
      userId: idOf('Whose people; `me` for your own'),
      search: text('What name or address holds'),
    },
    result: UserList,
    purpose: 'Find people quickly: five at most',
    who: 'user',
    letsIn: users,
    effect: 'reads',
  }),
  spaces: describe({
    method: 'GET',
    path: '/api/users/me/spaces',
    parameters: {
      topictype: choice('What kind of space; groups unless said', [...spaceTypes, 'all']),
      topicstatus: choice('In use (0), put away (1), or all', ['0', '1', 'all']),
      search: text('What the title holds. A regular expression'),
      filtertype: choice('Only those that are pinned', ['pinned']),
      includedeleted: yesOrNo('Those that were deleted, too'),
      after: text('Only what happened since: milliseconds since 1970'),
      ...pageParameters,
    },
    result: Space,
    pages: true,
    purpose: 'List your spaces, the liveliest first',
    who: 'user',
    letsIn: users,
    effect: 'reads',
  }),
  markRead: describe({
    method: 'POST',
    path: '/api/users/me/spaces/{spaceId}/markread',
    parameters: { spaceId: idOf('Which space') },
    send: () => ({}),
    result: Done,
    mayBeAbsent: true,
    purpose: 'Mark a space as read',
    who: 'member',
    letsIn: users,
    effect: 'changes',
    repeatable: true,
  }),
  meetingRoom: describe({
    method: 'GET',
    path: '/api/users/meetingroom/{emailAddress}',
    parameters: { emailAddress: { ...text('Whose room', { form: 'address' }), needed: true } },
    result: Space,
    envelope: 'data',
    purpose: 'Find the personal room of a person',
    who: 'user',
    letsIn: users,
    effect: 'reads',
  }),
};
