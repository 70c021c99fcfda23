import { choice, listOf, needed, user } from '../../net/field.ts';
import { describe } from '../described.ts';
import {
  connectionStates,
  UserConnection,
  UserConnectionList,
  UserConnectionRequest,
} from '../models/connections.ts';

/** Connection: with people of other companies. */
export const connectionOperations = {
  accept: describe({
    number: 5,
    method: 'POST',
    path: '/v1/connection/accept',
    body: UserConnectionRequest,
    result: UserConnection,
    purpose: 'Accept a connection request',
    who: 'anyone',
    effect: 'changes',
    supposesState: true,
  }),
  create: describe({
    number: 6,
    method: 'POST',
    path: '/v1/connection/create',
    body: UserConnectionRequest,
    result: UserConnection,
    purpose: 'Ask a person for a connection',
    who: 'anyone',
    onBehalf: true,
    effect: 'changes',
    supposesState: true,
  }),
  list: describe({
    number: 7,
    method: 'GET',
    path: '/v1/connection/list',
    parameters: {
      status: choice('How they stand; both kinds of pending ones unless said', [
        ...connectionStates,
        'all',
      ]),
      userIds: listOf(
        'Only these people; colleagues are listed only when named, as accepted',
        user('One person'),
      ),
    },
    result: UserConnectionList,
    purpose: 'List your connections',
    who: 'anyone',
    onBehalf: true,
    effect: 'reads',
  }),
  reject: describe({
    number: 8,
    method: 'POST',
    path: '/v1/connection/reject',
    body: UserConnectionRequest,
    result: UserConnection,
    purpose: 'Reject a connection request',
    who: 'anyone',
    whoMore: 'Not with colleagues, who are always connected.',
    effect: 'changes',
    supposesState: true,
  }),
  info: describe({
    number: 9,
    method: 'GET',
    path: '/v1/connection/user/{userId}/info',
    parameters: { userId: needed(user('The other person')) },
    result: UserConnection,
    purpose: 'Show your connection with a person',
    who: 'anyone',
    onBehalf: true,
    effect: 'reads',
  }),
};
