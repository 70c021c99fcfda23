import { hexId, type Role } from './topics.ts';

export interface Invitee {
  readonly inviteeType: 'email' | 'userId';
  readonly invitee: string;
  readonly role: Role;
}

/** An invitation into a space, for one or more people, or for whoever has the link. */
export interface Invite {
  readonly id: string;
  readonly topicId: string;
  /** Who invites. */
  readonly by: string;
  invitees: readonly Invitee[];
  startDateTime?: string;
  endDateTime?: string;
  readonly inviteMode: 'invite' | 'meet' | 'join';
  readonly created: string;
}

/** Every invitation, by id. */
export interface Invites {
  find(id: string): Invite | undefined;
  add(invite: Omit<Invite, 'id' | 'created'>): Invite;
  /** It has expired, or was taken back: nobody knows it any more. */
  end(id: string): void;
}

/** No invitations yet. Ids repeat for the same seed and order. */
export function createInvites(seed: number): Invites {
  const invites = new Map<string, Invite>();
  let count = 0;
  return {
    find: (id) => invites.get(id),
    end: (id) => void invites.delete(id),
    add(given) {
      const id = hexId(`invite ${seed} ${count}`);
      count += 1;
      const invite: Invite = { ...given, id, created: new Date().toISOString() };
      invites.set(id, invite);
      return invite;
    },
  };
}
