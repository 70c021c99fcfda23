import type { Simulator } from '../index.ts';
import { type Case, colleague } from './case.ts';

const ordinary = { caller: 'ordinary' } as const;
const others = { ...ordinary, forbidden: 'on behalf' } as const;

const waiting = (simulator: Simulator) => simulator.control.arrive()[0]?.userId ?? 0;
const wrongUsers = () => [{ body: {} }, { body: { userId: 1 } }, { body: { userId: 'x' } }];

function room(simulator: Simulator): { id: string } {
  const members = [colleague(simulator)];
  return { id: simulator.control.createRoom({ attributes: { name: 'Tried out' }, members }) };
}
const someRoom = (simulator: Simulator) => ({ parameters: room(simulator) });
const noRoom = () => [{ parameters: { id: 'nothing' } }];

const membership = (simulator: Simulator) => ({
  parameters: room(simulator),
  body: { id: colleague(simulator) },
});
const wrongMembership = (simulator: Simulator) => [
  { parameters: { id: 'nothing' }, body: { id: colleague(simulator) } },
  { parameters: room(simulator), body: { id: 1 } },
  { parameters: room(simulator), body: {} },
];

const roomUpdate = (simulator: Simulator) => ({
  parameters: room(simulator),
  body: { name: 'Renamed', description: 'Why', membersCanInvite: true },
});
const wrongRoomUpdate = (simulator: Simulator) => [
  { parameters: room(simulator), body: { name: '' } },
  { parameters: room(simulator), body: { discoverable: 'yes' } },
];

/** Connections, presence, rooms and messages. */
export const streamCases: [number, Case][] = [
  [5, { ...others, good: (s) => ({ body: { userId: waiting(s) } }), bad: wrongUsers }],
  [
    6,
    {
      ...ordinary,
      good: ({ people }) => ({ body: { userId: people.outsider(300).uid } }),
      bad: wrongUsers,
    },
  ],
  [
    7,
    {
      ...ordinary,
      good: () => ({ query: { status: 'all' } }),
      bad: () => [{ query: { status: 'x' } }],
    },
  ],
  [8, { ...others, good: (s) => ({ body: { userId: waiting(s) } }), bad: wrongUsers }],
  [
    9,
    {
      ...ordinary,
      good: (s) => ({ parameters: { userId: waiting(s) } }),
      bad: () => [{ parameters: { userId: 'x' } }],
    },
  ],
  [19, { ...ordinary, forbidden: 'presence', good: () => ({}) }],
  [
    20,
    {
      ...ordinary,
      good: (s) => ({ parameters: { uid: colleague(s) } }),
      bad: () => [{ parameters: { uid: 'x' } }, { parameters: { uid: 1 } }],
    },
  ],
  [
    21,
    {
      ...others,
      good: ({ control, me, people }) => ({
        parameters: { id: control.createRoom({ owner: me.uid }) },
        body: { id: people.outsider(0).uid },
      }),
      bad: wrongMembership,
    },
  ],
  [
    22,
    {
      ...others,
      good: (s) => {
        const parameters = room(s);
        s.control.promote({ roomId: parameters.id, userId: colleague(s) });
        return { parameters, body: { id: colleague(s) } };
      },
      bad: wrongMembership,
    },
  ],
  [23, { ...others, good: someRoom, bad: noRoom }],
  [24, { ...others, good: membership, bad: wrongMembership }],
  [25, { ...others, good: membership, bad: wrongMembership }],
  [34, { ...ordinary, good: () => ({}) }],
  [
    35,
    {
      forbidden: 'ordinary',
      good: (s) => ({ body: [colleague(s), s.me.uid, s.me.uid] }),
      bad: (s) => [{ body: [colleague(s)] }, { body: [1, 2] }, { body: {} }],
    },
  ],
  [
    36,
    {
      ...ordinary,
      good: (s) => ({ body: [colleague(s)] }),
      bad: () => [{ body: [] }, { body: [1] }, { body: 'x' }],
    },
  ],
  [
    37,
    {
      ...others,
      good: () => ({
        body: {
          roomAttributes: { name: 'New', description: '' },
          immutableRoomAttributes: { public: true },
        },
      }),
      bad: () => [{ body: {} }, { body: { roomAttributes: {} } }],
    },
  ],
  [38, { ...others, good: someRoom, bad: noRoom }],
  [
    39,
    {
      ...others,
      good: (s) => ({ ...someRoom(s), query: { active: 'false' } }),
      bad: (s) => [someRoom(s), { ...someRoom(s), query: { active: 'x' } }],
    },
  ],
  [40, { ...others, good: roomUpdate, bad: wrongRoomUpdate }],
  [
    41,
    {
      ...others,
      good: () => ({ body: { name: 'New', keywords: [{ key: 'desk', value: 'rates' }] } }),
      bad: () => [{ body: {} }, { body: { name: 'New', keywords: [{ key: 'desk' }] } }],
    },
  ],
  [42, { ...others, good: someRoom, bad: noRoom }],
  [
    43,
    {
      ...others,
      good: roomUpdate,
      bad: (s) => [...wrongRoomUpdate(s), { ...someRoom(s), body: { copyProtected: true } }],
    },
  ],
  [
    44,
    {
      ...others,
      good: () => ({
        body: { query: 'e', labels: ['industry'] },
        query: { skip: '1', limit: '2' },
      }),
      bad: () => [{ body: {} }, { body: { query: 'e' }, query: { limit: '0' } }],
    },
  ],
];
