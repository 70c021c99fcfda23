import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import type { Values } from '../net/question.ts';
import { leavesOpen, type Settled, type Settling } from '../net/settled-write.ts';
import type { System } from './systems.ts';

interface Sending {
  readonly system: System;
  readonly name: string;
  readonly values: Values;
  readonly settling: Settling;
}

/** Asks, once; what can be looked for is looked for when its answer does not come. */
export async function send({
  system,
  name,
  values,
  settling,
}: Sending): Promise<Outcome<Settled<unknown>>> {
  const settled = system.settled?.[name];
  if (settled) return settled(values, settling);
  const { signal } = settling;
  const answered = await system.ask(name, values, signal ? { signal } : {});
  return answered.ok ? success({ value: answered.value, by: 'answer' }) : answered;
}

/**
 * The problem of something that changes or destroys. Where nobody knows whether it was done, that
 * is the problem, `done-unknown`, whatever led to it.
 */
export function problemOfChange(problem: Problem): Outcome<never> {
  const done = problem.detail?.['done'] ?? (leavesOpen(problem) ? 'unknown' : undefined);
  return done === 'unknown' ? failure('done-unknown', { ...problem.detail }) : failed(problem);
}

function failed(problem: Problem): Outcome<never> {
  return { ok: false, problem };
}
