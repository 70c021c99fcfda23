import { webPath } from './avaya/addresses.ts';
import { crowdOf } from './avaya/crowd.ts';
import { inviteLink } from './avaya/invite-content.ts';
import type { RetryAfterStyle } from './avaya/limits.ts';
import type { PagingTrap } from './avaya/paging.ts';
import { partyOf } from './avaya/party.ts';
import type { SpacesRecord } from './avaya/spaces-record.ts';
import type { Role } from './avaya/topics.ts';
import type { World } from './world.ts';

/** What a new space is to have, beyond the usual. */
export interface SpaceWish {
  readonly title?: string;
  readonly pin?: string;
  /** Only who is invited by name may join. */
  readonly closed?: boolean;
  /** How many are in it, the signed-in person and the host included. */
  readonly members?: number;
  /** How the signed-in person stands to it; without it, not at all. */
  readonly role?: Role;
}

/** What can be made to happen in Spaces. */
export interface SpacesControl {
  /** A new group space, hosted by somebody of another company; returns its id. */
  createSpace(wish?: SpaceWish): string;
  /** Its host invites the signed-in person, or another address; returns the id and the link. */
  inviteToSpace(what: { spaceId: string; email?: string; role?: Role }): {
    inviteId: string;
    link: string;
  };
  endInvitation(what: { inviteId: string }): void;
  deleteSpace(what: { spaceId: string }): void;
  /** All lists page in this way from now on; `heal()` ends it. */
  trapPaging(trap: PagingTrap): void;
  /** Refuses what exceeds the documented limits, and how it says when to come again. */
  enforceLimits(how: { on: boolean; retryAfter?: RetryAfterStyle }): void;
  /** What the service application is enabled for, e.g. `spaces.create.actas`. */
  setServiceScopes(what: { scopes: readonly string[] }): void;
  /** What was really created, sent and joined. */
  spacesRecord(): SpacesRecord;
}

/** The part of the control for Spaces. Throws a RangeError for a space that is not there. */
export function createSpacesControl(world: World): SpacesControl {
  const { conditions, directory, invites, limits, serviceApp, settings, topics } = world;
  return {
    createSpace({ title = 'A space', pin, closed = false, members = 0, role } = {}) {
      const host = partyOf(directory.outsider(0));
      const topic = topics.create(host, {
        type: 'group',
        title,
        closed,
        ...(pin === undefined ? {} : { pin }),
      });
      if (role !== undefined) topics.join(topic, partyOf(directory.me), role);
      const missing = Math.max(0, members - topic.members.size);
      for (const party of crowdOf(missing, settings.seed)) topics.join(topic, party, 'member');
      return topic.id;
    },
    inviteToSpace({ spaceId, email = directory.me.email, role = 'member' }) {
      const topic = topics.find(spaceId);
      const inviter = topic?.members.get(topic.creator)?.party;
      if (topic === undefined || inviter === undefined) throw new RangeError('No such space');
      const invitees = [{ inviteeType: 'email' as const, invitee: email, role }];
      const by = inviter.id;
      const { id } = invites.add({ topicId: topic.id, by, invitees, inviteMode: 'invite' });
      const told = {
        inviteId: id,
        title: topic.title ?? '',
        inviter,
        webUrl: `${world.origin}${webPath}`,
      };
      return { inviteId: id, link: inviteLink(told) };
    },
    endInvitation: ({ inviteId }) => invites.end(inviteId),
    deleteSpace({ spaceId }) {
      const topic = topics.find(spaceId);
      if (topic === undefined) throw new RangeError('No such space');
      topic.status = 1;
    },
    trapPaging(trap) {
      conditions.pagingTrap = trap;
    },
    enforceLimits({ on, retryAfter = 'seconds' }) {
      Object.assign(limits, { enforced: on, retryAfter });
    },
    setServiceScopes({ scopes }) {
      serviceApp.scopes = new Set(scopes);
    },
    spacesRecord: () => world.spacesRecord,
  };
}
