/** How a refusal says when to come again. */
export type RetryAfterStyle = 'seconds' | 'date' | 'none';

interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/** The limits that Avaya documents, per user. */
export const documentedLimits = {
  rest: { most: 600, seconds: 300 },
  perCall: { most: 60, seconds: 60 },
  invite: { most: 10, seconds: 600 },
} as const satisfies Record<string, Limit>;

/** Counts calls and refuses what is too many, while it is enforced. */
export interface Limits {
  enforced: boolean;
  retryAfter: RetryAfterStyle;
  /** Counts a call, or says in how many seconds there is room for it: that call does not count. */
  admit(account: string, call: string): number | undefined;
  /** The `Retry-After` header for a wait, in the style that was set. */
  header(seconds: number): string | undefined;
}

/** No calls counted yet. */
export function createLimits(enforced: boolean): Limits {
  const times = new Map<string, number[]>();

  function recent(key: string, { seconds }: Limit, now: number): number[] {
    const kept = (times.get(key) ?? []).filter((time) => time > now - seconds * 1000);
    times.set(key, kept);
    return kept;
  }

  const limits: Limits = {
    enforced,
    retryAfter: 'seconds',
    admit(account, call) {
      if (!limits.enforced) return undefined;
      const now = Date.now();
      const windows = limitsOf(account, call).map(([key, limit]) => ({
        limit,
        calls: recent(key, limit, now),
      }));
      const waits = windows.map(({ calls, limit }) => waitFor(calls, limit, now));
      const wait = Math.max(...waits);
      if (wait > 0) return Math.ceil(wait / 1000);
      for (const { calls } of windows) calls.push(now);
      return undefined;
    },
    header(seconds) {
      if (limits.retryAfter === 'none') return undefined;
      // A date has whole seconds: the next one is never too early.
      return limits.retryAfter === 'seconds'
        ? String(seconds)
        : new Date(Date.now() + (seconds + 1) * 1000).toUTCString();
    },
  };
  return limits;
}

function limitsOf(account: string, call: string): [string, Limit][] {
  const { rest, perCall, invite } = documentedLimits;
  const invites = /^POST \/spaces\/(:\w+\/)?invite$/.test(call);
  return [
    [account, rest],
    [`${account} ${call}`, perCall],
    ...(invites ? [[`${account} invites`, invite] satisfies [string, Limit]] : []),
  ];
}

function waitFor(calls: readonly number[], { most, seconds }: Limit, now: number): number {
  const oldest = calls[calls.length - most];
  return oldest === undefined ? 0 : oldest + seconds * 1000 - now;
}
