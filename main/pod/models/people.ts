import { listModel, moment, record, text, user, yesOrNo } from '../../net/field.ts';

export const Avatar = record('Avatar', 'A picture', {
  size: text('Size'),
  url: text('Where it is'),
});

export const AvatarList = listModel('AvatarList', 'Pictures, by size', Avatar);

const emailAddress = text('E-mail address', { form: 'address' });

export const User = record('User', 'A person', {
  id: user('User id'),
  emailAddress,
});

export const UserV2 = record('UserV2', 'A person', {
  id: user('User id'),
  emailAddress,
  firstName: text('First name'),
  lastName: text('Last name'),
  displayName: text('Name as it is shown'),
  title: text('Position'),
  company: text('Company'),
  username: text('Login name'),
  location: text('Place'),
  avatars: AvatarList,
});

export const SessionInfo = record('SessionInfo', 'A session', {
  userId: user('Whose session it is'),
});

const MemberInfo = record('MemberInfo', 'A member of a room', {
  id: user('The person'),
  owner: yesOrNo('Owns the room'),
  joinDate: moment('When they joined'),
});

export const MembershipList = listModel('MembershipList', 'Members of a room', MemberInfo);
