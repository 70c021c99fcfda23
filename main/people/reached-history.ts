import { isPlainObject } from '../../preload/guards.ts';

/** How often and how lately somebody was reached. */
export interface ReachedOften {
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

/** An entry of the history: under which keys somebody was known when they were reached. */
export interface ReachedEntry extends ReachedOften {
  readonly keys: readonly string[];
  /** One for each time, halved every two weeks since; as it was at `lastAt`. */
  readonly score: number;
}

const halfLife = 14 * 24 * 60 * 60_000;

/** What becomes of an entry when somebody is reached now. */
export function reachedAgain(
  before: ReachedEntry | undefined,
  keys: readonly string[],
  now: number,
): ReachedEntry {
  return {
    keys: [...keys],
    times: (before?.times ?? 0) + 1,
    lastAt: now,
    score: scoreAt(before, now) + 1,
  };
}

/** Two histories of one person, as one. */
export function together(one: ReachedEntry, other: ReachedEntry): ReachedEntry {
  const lastAt = Math.max(one.lastAt, other.lastAt);
  return {
    keys: [...new Set([...one.keys, ...other.keys])],
    times: one.times + other.times,
    lastAt,
    score: scoreAt(one, lastAt) + scoreAt(other, lastAt),
  };
}

/** The score now: it fades, and never quite ends. */
export function scoreAt(entry: ReachedEntry | undefined, now: number): number {
  if (!entry) return 0;
  return entry.score * 0.5 ** (Math.max(0, now - entry.lastAt) / halfLife);
}

/** How dear somebody is for being reached, 0 to 0.8: 0.64 for once just now, a fifth of that two months later. */
export function dearnessOf(score: number): number {
  return (0.8 * score) / (score + 0.25);
}

/** An entry from a file; undefined for what is none. */
export function parseEntry(entry: unknown): ReachedEntry | undefined {
  if (!isPlainObject(entry) || !Array.isArray(entry['keys'])) return undefined;
  const { times, lastAt, score } = entry;
  const keys = entry['keys'].filter((key) => typeof key === 'string');
  if (keys.length === 0 || !isCount(times) || !isCount(lastAt) || !isCount(score)) return undefined;
  return { keys, times, lastAt, score };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
