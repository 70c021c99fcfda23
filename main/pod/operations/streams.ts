import { needed, yesOrNo } from '../../net/field.ts';
import { describe } from '../described.ts';
import {
  RoomAttributes,
  RoomCreate,
  RoomDetail,
  RoomSearchCriteria,
  RoomSearchResults,
  Stream,
  V2RoomAttributes,
  V2RoomDetail,
} from '../models/rooms.ts';
import { paging, people, roomId } from './parameters.ts';

/** Streams, as an administrator: conversations of others. */
export const adminImOperations = {
  create: describe({
    number: 35,
    method: 'POST',
    path: '/v1/admin/im/create',
    body: people(2),
    as: 'userIds',
    result: Stream,
    purpose: 'Start a conversation between other people',
    who: 'administrator',
    effect: 'changes',
  }),
};

/** Streams, the conversations: the same people always have the same one. */
export const imOperations = {
  create: describe({
    number: 36,
    method: 'POST',
    path: '/v1/im/create',
    body: people(1),
    as: 'userIds',
    result: Stream,
    purpose: 'Start a conversation with people',
    who: 'anyone',
    whoMore: 'People of other companies have to be connected with you.',
    onBehalf: true,
    effect: 'changes',
  }),
};

/** Streams, the rooms. */
export const roomOperations = {
  createFirstVersion: describe({
    number: 37,
    method: 'POST',
    path: '/v1/room/create',
    body: RoomCreate,
    result: RoomDetail,
    purpose: 'Make a room (first version, without keywords)',
    who: 'unknown',
    effect: 'changes',
  }),
  infoFirstVersion: describe({
    number: 38,
    method: 'GET',
    path: '/v1/room/{id}/info',
    parameters: { roomId },
    result: RoomDetail,
    purpose: 'Show a room (first version, without keywords)',
    who: 'unknown',
    effect: 'reads',
  }),
  setActive: describe({
    number: 39,
    method: 'POST',
    path: '/v1/room/{id}/setActive',
    parameters: { roomId, active: needed(yesOrNo('In use; no closes the room for everyone')) },
    result: RoomDetail,
    purpose: 'Deactivate a room, or take it up again',
    who: 'unknown',
    effect: 'destroys',
    harmlessWith: { active: true },
  }),
  updateFirstVersion: describe({
    number: 40,
    method: 'POST',
    path: '/v1/room/{id}/update',
    parameters: { roomId },
    body: RoomAttributes,
    result: RoomDetail,
    purpose: 'Change a room (first version, without keywords)',
    who: 'unknown',
    effect: 'changes',
  }),
  create: describe({
    number: 41,
    method: 'POST',
    path: '/v2/room/create',
    body: V2RoomAttributes,
    result: V2RoomDetail,
    purpose: 'Make a room',
    who: 'unknown',
    effect: 'changes',
  }),
  info: describe({
    number: 42,
    method: 'GET',
    path: '/v2/room/{id}/info',
    parameters: { roomId },
    result: V2RoomDetail,
    purpose: 'Show a room',
    who: 'unknown',
    effect: 'reads',
  }),
  update: describe({
    number: 43,
    method: 'POST',
    path: '/v2/room/{id}/update',
    parameters: { roomId },
    body: V2RoomAttributes,
    result: V2RoomDetail,
    purpose: 'Change a room',
    who: 'unknown',
    effect: 'changes',
  }),
  search: describe({
    number: 44,
    method: 'POST',
    path: '/v2/room/search',
    parameters: paging,
    body: RoomSearchCriteria,
    result: RoomSearchResults,
    purpose: 'Find rooms',
    who: 'unknown',
    effect: 'reads',
  }),
};
