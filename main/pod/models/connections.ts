import { choice, listModel, moment, needed, record, user, whole } from '../../net/field.ts';

export const connectionStates = [
  'pending_incoming',
  'pending_outgoing',
  'accepted',
  'rejected',
] as const;

export const UserConnectionRequest = record('UserConnectionRequest', 'Who is meant', {
  userId: needed(user('The other person')),
});

export const UserConnection = record('UserConnection', 'A connection', {
  userId: user('The other person'),
  status: choice('How it stands', connectionStates),
  firstRequestedAt: moment('When it was first asked for'),
  updatedAt: moment('When it last changed'),
  requestCounter: whole('How often it was asked for'),
});

export const UserConnectionList = listModel('UserConnectionList', 'Connections', UserConnection);
