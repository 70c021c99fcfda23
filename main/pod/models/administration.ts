import {
  choice,
  listModel,
  listOf,
  meaning,
  moment,
  needed,
  onWire,
  record,
  text,
  user,
  yesOrNo,
} from '../../net/field.ts';
import { Avatar } from './people.ts';
import { IntegerList, StringList } from './plain.ts';

const status = choice('Whether the person may sign in', ['ENABLED', 'DISABLED']);

export const UserStatus = record('UserStatus', 'Whether the person may sign in', {
  status: needed(status),
});

/** The wire misspells it, and so must we there. */
const Feature = record('Feature', 'A feature', {
  entitlement: onWire(text('Which feature'), 'entitlment', 'entitlement'),
  enabled: yesOrNo('The person has it'),
});

export const FeatureList = listModel('FeatureList', 'Features', Feature);

export const DelegateAction = record('DelegateAction', 'A delegate', {
  delegateId: needed(onWire(user('Who acts for the person'), 'userId')),
  action: needed(choice('What to do', ['ADD', 'REMOVE'])),
});

export const AvatarUpdate = record('AvatarUpdate', 'A picture', {
  image: needed(text('The picture in Base64, of less than 2 MB', { form: 'lines' })),
});

export const UserAttributes = record('UserAttributes', 'What is known of the person', {
  emailAddress: text('E-mail address'),
  firstName: text('First name'),
  lastName: text('Last name'),
  userName: text('Login name'),
  displayName: text('Name as it is shown'),
  department: text('Department'),
  division: text('Division'),
  title: text('Position'),
  workPhoneNumber: text('Telephone at work'),
  mobilePhoneNumber: text('Mobile telephone'),
  smsNumber: text('Number for text messages'),
  accountType: choice('A person, or a program', ['NORMAL', 'SYSTEM']),
  location: text('Place'),
  jobFunction: text('What they do'),
  assetClasses: listOf('Asset classes they work with', text('Asset class')),
  industries: listOf('Industries they work in', text('Industry')),
});

const hash = (about: string) => text(about, { secret: true });

const Password = record('Password', 'The password, as PBKDF2 derives it', {
  hSalt: hash('Salt for the pod'),
  hPassword: hash('Derived password for the pod'),
  khSalt: hash('Salt for the key manager'),
  khPassword: hash('Derived password for the key manager'),
});

export const UserCreate = record('UserCreate', 'A new person', {
  userAttributes: UserAttributes,
  password: Password,
  roles: listOf('Roles', text('Role')),
});

const UserSystemInfo = record('UserSystemInfo', 'What the pod knows of the person', {
  id: user('User id'),
  status,
  createdDate: moment('When the account was made'),
  createdBy: text('Who made it'),
  lastUpdatedDate: moment('When it last changed'),
  lastLoginDate: moment('When they last signed in'),
  lastPasswordReset: moment('When the password was last set'),
});

export const UserDetail = record('UserDetail', 'A person in full', {
  userAttributes: UserAttributes,
  userSystemInfo: UserSystemInfo,
  features: meaning('Ids of features', IntegerList),
  apps: meaning('Ids of applications', IntegerList),
  groups: meaning('Ids of groups', IntegerList),
  roles: meaning('Roles', StringList),
  disclaimers: meaning('Ids of disclaimers', IntegerList),
  avatar: Avatar,
});
