import {
  listOf,
  meaning,
  moment,
  record,
  required,
  text,
  user,
  whole,
  yesOrNo,
} from '../../net/field.ts';
import { UserId } from './plain.ts';

export const Stream = record('Stream', 'A conversation', { id: text('Id of the conversation') });

const name = text('Name of the room');
const description = text('What the room is about');
const membersCanInvite = yesOrNo('Every member may add people, not only the owners');
const discoverable = yesOrNo('Found and listed by people who are not in it');
const isPublic = yesOrNo('Open to everyone');
const readOnly = yesOrNo('Only owners may write');
const copyProtected = yesOrNo('Nothing can be copied out of it');

export const RoomAttributes = record('RoomAttributes', 'The room', {
  name,
  description,
  membersCanInvite,
  discoverable,
});

const ImmutableRoomAttributes = record('ImmutableRoomAttributes', 'What stays as it is made', {
  public: isPublic,
  readOnly,
  copyProtected,
});

export const RoomCreate = record('RoomCreate', 'A new room', {
  roomAttributes: RoomAttributes,
  immutableRoomAttributes: ImmutableRoomAttributes,
});

const RoomTag = record('RoomTag', 'A keyword', {
  key: required(text('Label')),
  value: required(text('Value')),
});

export const V2RoomAttributes = record('V2RoomAttributes', 'The room', {
  name,
  keywords: listOf('Keywords by which it is found', RoomTag),
  description,
  membersCanInvite,
  discoverable,
  public: isPublic,
  readOnly,
  copyProtected,
});

const RoomSystemInfo = record('RoomSystemInfo', 'What the pod knows of the room', {
  id: text('Id of the room'),
  creationDate: moment('When it was made'),
  createdByUserId: user('Who made it'),
  active: yesOrNo('In use: people may write, join and leave'),
});

export const RoomDetail = record('RoomDetail', 'A room', {
  roomAttributes: RoomAttributes,
  roomSystemInfo: RoomSystemInfo,
  immutableRoomAttributes: ImmutableRoomAttributes,
});

export const V2RoomDetail = record('V2RoomDetail', 'A room', {
  roomAttributes: V2RoomAttributes,
  roomSystemInfo: RoomSystemInfo,
});

export const RoomSearchCriteria = record('RoomSearchCriteria', 'What to look for', {
  query: required(text('Words of its name or description')),
  labels: listOf('Labels whose keywords are searched too', text('Label')),
  active: yesOrNo('Only rooms in use, or only those that are not; all unless said'),
  private: yesOrNo('Only private rooms, or only public ones; all unless said'),
  owner: meaning('Owned by', UserId),
  creator: meaning('Made by', UserId),
  member: meaning('With this member', UserId),
});

const FacetedMatchCount = record('FacetedMatchCount', 'How many rooms match a part', {
  facet: text('What was matched'),
  count: whole('How many rooms'),
});

export const RoomSearchResults = record('RoomSearchResults', 'Rooms that were found', {
  count: whole('How many there are'),
  skip: whole('How many were left out before'),
  limit: whole('How many are shown'),
  query: meaning('What was looked for', RoomSearchCriteria),
  rooms: listOf('Rooms', V2RoomDetail),
  facetedMatchCount: listOf('How many by what was looked for', FacetedMatchCount),
});

export const MessageSuppressionResponse = record('MessageSuppressionResponse', 'The message', {
  messageId: text('Id of the message'),
  suppressed: yesOrNo('Nobody can read it any more'),
  suppressionDate: moment('When it was suppressed'),
});
