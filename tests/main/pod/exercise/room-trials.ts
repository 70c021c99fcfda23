import { nobody, type Trials } from './trial.ts';

const roomId = 'nothing';

/** Conversations, rooms and who is in them. */
export const roomTrials: Trials = {
  'membership.add': {
    good: (pod, { room, me }) => pod.membership.add({ roomId: room(), userId: String(me.uid) }),
    refused: (pod, { room }) => pod.membership.add({ roomId: room(), userId: nobody }),
  },
  'membership.demoteOwner': {
    good: (pod, { roomOwnedByColleague, colleague }) =>
      pod.membership.demoteOwner({ roomId: roomOwnedByColleague(), userId: colleague }),
    refused: (pod, { room, colleague }) =>
      pod.membership.demoteOwner({ roomId: room(), userId: colleague }),
  },
  'membership.list': {
    good: (pod, { room }) => pod.membership.list({ roomId: room() }),
    refused: (pod) => pod.membership.list({ roomId }),
  },
  'membership.promoteOwner': {
    good: (pod, { room, colleague }) =>
      pod.membership.promoteOwner({ roomId: room(), userId: colleague }),
    refused: (pod, { colleague }) => pod.membership.promoteOwner({ roomId, userId: colleague }),
  },
  'membership.remove': {
    good: (pod, { room, colleague }) =>
      pod.membership.remove({ roomId: room(), userId: colleague }),
    refused: (pod, { room, stranger }) =>
      pod.membership.remove({ roomId: room(), userId: stranger() }),
  },
  'admin.im.create': {
    good: (pod, { colleague, me }) => pod.admin.im.create({ userIds: [colleague, String(me.uid)] }),
    refused: (pod) => pod.admin.im.create({ userIds: [nobody, '2'] }),
  },
  'im.create': {
    good: (pod, { colleague }) => pod.im.create({ userIds: [colleague] }),
    refused: (pod) => pod.im.create({ userIds: [nobody] }),
  },
  'room.createFirstVersion': {
    good: (pod) =>
      pod.room.createFirstVersion({
        roomAttributes: { name: 'New', description: 'First version' },
        immutableRoomAttributes: { public: true },
      }),
    refused: (pod) => pod.room.createFirstVersion({ roomAttributes: {} }),
  },
  'room.infoFirstVersion': {
    good: (pod, { room }) => pod.room.infoFirstVersion({ roomId: room() }),
    refused: (pod) => pod.room.infoFirstVersion({ roomId }),
  },
  'room.setActive': {
    good: (pod, { room }) => pod.room.setActive({ roomId: room(), active: false }),
    refused: (pod) => pod.room.setActive({ roomId, active: true }),
  },
  'room.updateFirstVersion': {
    good: (pod, { room }) => pod.room.updateFirstVersion({ roomId: room(), name: 'Renamed' }),
    refused: (pod, { room }) => pod.room.updateFirstVersion({ roomId: room(), name: '' }),
  },
  'room.create': {
    good: (pod) =>
      pod.room.create({ name: 'New', keywords: [{ key: 'desk', value: 'rates' }], public: true }),
    refused: (pod) => pod.room.create({}),
  },
  'room.info': {
    good: (pod, { room }) => pod.room.info({ roomId: room() }),
    refused: (pod) => pod.room.info({ roomId }),
  },
  'room.update': {
    good: (pod, { room }) => pod.room.update({ roomId: room(), description: 'Why' }),
    refused: (pod, { room }) => pod.room.update({ roomId: room(), copyProtected: true }),
  },
  'room.search': {
    good: (pod) => pod.room.search({ query: 'e', labels: ['industry'], skip: 1, limit: 2 }),
    refused: (pod) => pod.room.search({ query: 'e', limit: 0 }),
  },
};
