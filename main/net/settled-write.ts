import { type Outcome, type Problem, type ProblemCode, success } from '../../preload/contract.ts';
import type { Manner } from './client.ts';
import type { Values } from './question.ts';

/** A value that a write gave, or that was found when its answer did not come. */
export interface Settled<Value> {
  readonly value: Value;
  /** The server said so itself, or what it did was found by reading. */
  readonly by: 'answer' | 'reading';
}

/** How a write is settled. The signal also ends the looking, and then nobody knows. */
export interface Settling extends Manner {
  readonly sleep?: (ms: number) => Promise<void>;
}

interface Write<Value> extends Settling {
  /** Sends it. Called once. */
  readonly send: (manner: Manner) => Promise<Outcome<Value>>;
  /** Looks for what it should have done; undefined: that is not there. */
  readonly find: (manner: Manner) => Promise<Outcome<Value | undefined>>;
}

/** The writes of a system that are settled, by the names of their operations. */
export type SettledWrites = Readonly<
  Record<string, (question: Values, settling: Settling) => Promise<Outcome<Settled<unknown>>>>
>;

/** Answers that leave open whether the work was done. Every other one says that it was not. */
const open: ReadonlySet<ProblemCode> = new Set([
  'offline',
  'unreachable',
  'timed-out',
  'server-error',
  'too-large',
  'unexpected-answer',
]);

/** A server's lists may lag behind its work. */
const looksAfterMs = [0, 1_000, 3_000];

/**
 * A write that is sent once and never again. Where its answer leaves open what became of it, the
 * server is read and believed. What is not found may still come: the problem is then the write's own
 * with the detail `done`: `not-found` (looked, and nothing there) or `unknown` (could not look).
 */
export async function settleWrite<Value>({
  send,
  find,
  signal,
  sleep = (ms) => pause(ms, signal),
}: Write<Value>): Promise<Outcome<Settled<Value>>> {
  const manner = signal ? { signal } : {};
  const sent = await send(manner);
  if (sent.ok) return success({ value: sent.value, by: 'answer' });
  if (!leavesOpen(sent.problem)) return sent;
  let looked = false;
  for (const ms of looksAfterMs) {
    if (ms > 0) await sleep(ms);
    if (signal?.aborted) return { ok: false, problem: withDone(sent.problem, 'unknown') };
    const found = await find(manner);
    if (found.ok && found.value !== undefined)
      return success({ value: found.value, by: 'reading' });
    looked = found.ok;
  }
  return { ok: false, problem: withDone(sent.problem, looked ? 'not-found' : 'unknown') };
}

/** Whether the work may have been done although the answer is a problem. */
export function leavesOpen(problem: Problem): boolean {
  return open.has(problem.code);
}

function withDone(problem: Problem, done: 'not-found' | 'unknown'): Problem {
  return { ...problem, detail: { ...problem.detail, done } };
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
