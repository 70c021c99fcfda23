import { choice, listOf, onWire, record, required, text } from '../../net/field.ts';

const named = {
  displayName: onWire(text('Name as it is shown'), 'displayname'),
  emailAddress: onWire(text('E-mail address'), 'username'),
  pictureUrl: onWire(text('Where the picture is'), 'picture_url'),
};

/** Somebody with an id: a user, or a guest. */
export const User = record('User', 'A person in Spaces', {
  userId: required(onWire(text('User id', { form: 'spaces-user' }), '_id')),
  ...named,
  kind: onWire(choice('With or without an account', ['user', 'anonymous']), 'aType'),
  givenName: onWire(text('First name'), 'name.givenname'),
  familyName: onWire(text('Last name'), 'name.familyname'),
  timeZone: onWire(text('Time zone'), 'timezone'),
});

export const UserList = listOf('People', User);

export const roles = choice('What they may do in the space', ['admin', 'member', 'guest']);

/** A member of a space; guests are there by ids of their own. */
export const Member = record('Member', 'A member of a space', {
  memberId: required(onWire(text('User id', { form: 'spaces-user' }), 'member')),
  memberType: text('Which kind of id that is'),
  role: roles,
  ...named,
  joinedAt: onWire({ kind: 'moment', about: 'When they joined' }, 'joinTime'),
});
