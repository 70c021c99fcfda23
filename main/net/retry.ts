import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Reply } from './call.ts';

/** How often a read is sent at most. */
export const tries = 3;

const firstPauseMs = 500;
const longestPauseMs = 30_000;
const longestObeyedMs = 60_000;
/** More is not meant, or was not written by anybody who thought of it. */
const longestAsked = 24 * 3_600_000;
/** A server that is asked too often and does not say for how long is left alone at least this. */
const leastHoldMs = 1_000;
const passingProblems = new Set(['offline', 'unreachable', 'timed-out']);

interface Chance {
  readonly now: () => number;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

/** Whether the same read may well succeed a moment later. */
export function isPassing(outcome: Outcome<Reply>): boolean {
  if (!outcome.ok) return passingProblems.has(outcome.problem.code);
  const { status } = outcome.value;
  return status === 429 || status >= 500;
}

/**
 * Milliseconds for which the server wants to be left alone, by all calls of this operation: after a
 * 429, and after a 503 that says for how long. Undefined when it does not ask for that. `refusals`
 * is how often in a row it did so before.
 */
export function holdAfter(
  outcome: Outcome<Reply>,
  refusals: number,
  { now, random }: Chance,
): number | undefined {
  if (!outcome.ok) return undefined;
  const { status, headers } = outcome.value;
  if (status !== 429 && status !== 503) return undefined;
  const asked = askedFor(headers, now);
  if (asked !== undefined || status === 503) return asked;
  return leastHoldMs + jittered(refusals, random);
}

/**
 * Milliseconds to wait before try number `attempt` (2, 3 …): what the server asked for, else
 * exponential with full jitter. `rate-limited` (detail: seconds) when the server asks for more
 * than a minute.
 */
export function pauseBefore(
  attempt: number,
  outcome: Outcome<Reply>,
  { now, random }: Chance,
): Outcome<number> {
  const asked = outcome.ok ? askedFor(outcome.value.headers, now) : undefined;
  if (asked === undefined) return success(jittered(attempt - 1, random));
  if (asked <= longestObeyedMs) return success(asked);
  return failure('rate-limited', { seconds: String(Math.ceil(asked / 1000)) });
}

/**
 * Milliseconds for which `Retry-After` (seconds or a date) asks, undefined when it says nothing. A
 * date is meant by the server's clock, which it tells; ours may be wrong by any time.
 */
function askedFor(headers: Headers, now: () => number): number | undefined {
  const asked = headers.get('retry-after');
  if (asked === null) return undefined;
  if (/^\s*\d+\s*$/.test(asked)) return Math.min(Number(asked) * 1_000, longestAsked);
  const date = Date.parse(asked);
  if (Number.isNaN(date)) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.min(Math.max(0, date - (Number.isNaN(sent) ? now() : sent)), longestAsked);
}

function jittered(doublings: number, random: () => number): number {
  return random() * Math.min(longestPauseMs, firstPauseMs * 2 ** doublings);
}
