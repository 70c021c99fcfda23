import type { Limits } from '../net/limiter.ts';

const minute = 60_000;

/**
 * What Spaces allows one account, as its documents say. Inviting into a space that is there has a
 * limit of its own; the one that holds for the whole network (180) is not ours to count.
 */
export const spacesLimits: Limits = {
  account: { calls: 600, withinMs: 5 * minute },
  operation: { calls: 60, withinMs: minute },
  operations: { 'invitations.add': { name: 'invite', calls: 10, withinMs: 10 * minute } },
};
