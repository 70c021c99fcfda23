import type { Person } from './people/person.ts';
import type { RoomAttributes } from './symphony/room-state.ts';
import type { World } from './world.ts';

/** What can be made to happen in the pod beside connections and presence. */
export interface PodControl {
  /** A new room, owned by the signed-in person unless told otherwise; returns its id. */
  createRoom(room: {
    attributes?: Partial<RoomAttributes>;
    owner?: number;
    members?: readonly number[];
    active?: boolean;
  }): string;
  /** Makes a member of a room an owner, or somebody a member and an owner. */
  promote(what: { roomId: string; userId: number }): void;
  /** A disabled user cannot sign in, and their sessions are over. */
  setUserStatus(what: { userId: number; status: 'ENABLED' | 'DISABLED' }): void;
  /** Makes a user an administrator, or takes it back. */
  appoint(what: { userId: number; administrator: boolean }): void;
  /** The ids of messages that an administrator may suppress. */
  messages(): string[];
}

/** The pod's part of the control; `user` throws for an id that nobody has. */
export function createPodControl(world: World, user: (userId: number) => Person): PodControl {
  const { accounts, directory, messages, rooms } = world;
  return {
    createRoom({ attributes = {}, owner = directory.me.uid, members = [], active = true }) {
      const people = members.map(user);
      const room = rooms.create(user(owner), { name: 'A room', ...attributes });
      for (const { uid } of people) {
        if (uid !== owner) room.members.set(uid, { owner: false, joined: room.created });
      }
      room.active = active;
      return room.id;
    },
    promote({ roomId, userId }) {
      const { uid } = user(userId);
      rooms.find(roomId)?.members.set(uid, { owner: true, joined: Date.now() });
    },
    setUserStatus({ userId, status }) {
      accounts.of(user(userId)).status = status;
    },
    appoint: ({ userId, administrator }) => accounts.appoint(user(userId), administrator),
    messages: () => [...messages.keys()],
  };
}
