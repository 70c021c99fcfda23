import type { Limits } from '../net/limiter.ts';

/**
 * A pod's API document knows no limits; Symphony's guide for administrators speaks of about 400
 * calls a second from one address. That is far above what we need, and keeps a slip from becoming
 * a flood.
 */
export const podLimits: Limits = {
  account: { calls: 400, withinMs: 1_000 },
  operation: { calls: 400, withinMs: 1_000 },
};
