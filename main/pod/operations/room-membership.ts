import { describe } from '../described.ts';
import { MembershipList } from '../models/people.ts';
import { SuccessResponse, UserId } from '../models/plain.ts';
import { roomId } from './parameters.ts';

/** Room Membership: who is in a room. */
export const membershipOperations = {
  add: describe({
    number: 21,
    method: 'POST',
    path: '/v1/room/{id}/membership/add',
    parameters: { roomId },
    body: UserId,
    result: SuccessResponse,
    purpose: 'Add a person to a room',
    who: 'unknown',
    whoMore: 'Owners of the room; every member where the room lets members invite.',
    effect: 'changes',
  }),
  demoteOwner: describe({
    number: 22,
    method: 'POST',
    path: '/v1/room/{id}/membership/demoteOwner',
    parameters: { roomId },
    body: UserId,
    result: SuccessResponse,
    purpose: 'Make an owner of a room a plain member',
    who: 'unknown',
    effect: 'changes',
  }),
  list: describe({
    number: 23,
    method: 'GET',
    path: '/v1/room/{id}/membership/list',
    parameters: { roomId },
    result: MembershipList,
    purpose: 'List the members of a room',
    who: 'unknown',
    effect: 'reads',
  }),
  promoteOwner: describe({
    number: 24,
    method: 'POST',
    path: '/v1/room/{id}/membership/promoteOwner',
    parameters: { roomId },
    body: UserId,
    result: SuccessResponse,
    purpose: 'Make a member of a room its owner',
    who: 'unknown',
    effect: 'changes',
  }),
  remove: describe({
    number: 25,
    method: 'POST',
    path: '/v1/room/{id}/membership/remove',
    parameters: { roomId },
    body: UserId,
    result: SuccessResponse,
    purpose: 'Remove a person from a room',
    who: 'unknown',
    effect: 'changes',
  }),
};
