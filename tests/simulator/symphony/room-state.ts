import { createHash } from 'node:crypto';
import type { Person } from '../people/person.ts';

/** A label and its value, by which a room can be found. */
export interface RoomTag {
  readonly key: string;
  readonly value: string;
}

/** What the members of a room can see of it; the last three stay as they were at its creation. */
export interface RoomAttributes {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly RoomTag[];
  readonly membersCanInvite: boolean;
  readonly discoverable: boolean;
  readonly public: boolean;
  readonly readOnly: boolean;
  readonly copyProtected: boolean;
}

export interface Membership {
  owner: boolean;
  readonly joined: number;
}

/** A chat room; its members by user id. */
export interface Room {
  readonly id: string;
  readonly created: number;
  readonly creator: number;
  active: boolean;
  attributes: RoomAttributes;
  readonly members: Map<number, Membership>;
}

/** The rooms of the pod. */
export interface Rooms {
  find(id: string): Room | undefined;
  all(): Iterable<Room>;
  /** A new, active room with its creator as the one owner. */
  create(creator: Person, attributes: Partial<RoomAttributes>, at?: number): Room;
}

/** What a room is where nobody says otherwise: private, open to what its owners decide. */
const usual: RoomAttributes = {
  name: '',
  description: '',
  keywords: [],
  membersCanInvite: false,
  discoverable: false,
  public: false,
  readOnly: false,
  copyProtected: false,
};

/** No rooms yet. Ids repeat for the same seed and order. */
export function createRooms(seed: number): Rooms {
  const rooms = new Map<string, Room>();
  return {
    find: (id) => rooms.get(id),
    all: () => rooms.values(),
    create(creator, attributes, at = Date.now()) {
      const room: Room = {
        id: streamId(`room ${seed} ${rooms.size}`),
        created: at,
        creator: creator.uid,
        active: true,
        attributes: { ...usual, ...attributes },
        members: new Map([[creator.uid, { owner: true, joined: at }]]),
      };
      rooms.set(room.id, room);
      return room;
    },
  };
}

/** The id of a stream, in URL-safe base64 without padding, always the same for the same text. */
export function streamId(text: string): string {
  const digest = createHash('sha256').update(text).digest().subarray(0, 24);
  return Buffer.concat([digest, Buffer.from('7fffff6a7d3a0f1d', 'hex')]).toString('base64url');
}

/** Whether a user owns a room. */
export function owns(room: Room, uid: number): boolean {
  return room.members.get(uid)?.owner === true;
}

/** Whether a user may know of a room: public ones, discoverable ones, and their own. */
export function mayKnow(room: Room, uid: number): boolean {
  const { public: open, discoverable } = room.attributes;
  return open || discoverable || room.members.has(uid);
}
