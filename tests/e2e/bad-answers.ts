import type { Outcome } from '../../preload/contract.ts';
import type { Failure, LogEntry } from '../simulator/index.ts';

/** Answers that are none, all with status 200. */
export const badAnswers: readonly Pick<Failure, 'mode' | 'body'>[] = [
  { mode: 'malformed' },
  { mode: 'wrong-shape' },
  { mode: 'html' },
  { mode: 'huge' },
  { mode: 'body', body: '' },
];

/**
 * Whether this was asked of that path. The connections of those who are known already are asked for
 * by somebody else than the requests, and do not count.
 */
export const isQuestion =
  (path: RegExp) =>
  (entry: LogEntry): boolean =>
    path.test(entry.path) && entry.query['status'] !== 'accepted';

/** Whether the outcome says that the answer could not be used, and nothing worse. */
export function spoilt(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && ['unexpected-answer', 'too-large'].includes(outcome.problem.code);
}
