import type { Limits } from '../net/limiter.ts';

const minute = 60_000;
const invites = { name: 'invites', calls: 10, withinMs: 10 * minute };

/**
 * What Spaces allows one account, as its documents say. Invitations have a limit of their own,
 * counted together here because the documents name it for one way of inviting and leave the other
 * open; the one that holds for a whole network (180) is not ours to count.
 */
export const spacesLimits: Limits = {
  account: { calls: 600, withinMs: 5 * minute },
  operation: { calls: 60, withinMs: minute },
  operations: { 'invitations.createSpace': invites, 'invitations.add': invites },
};
