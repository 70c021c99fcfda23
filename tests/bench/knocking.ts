import { type EventEmitter, once } from 'node:events';
import type { Desk } from '../desk/index.ts';
import type { LogEntry, Simulator } from '../simulator/index.ts';
import { refresh } from './told.ts';
import type { WatchedPage } from './watched-page.ts';

/** Tells of each request that the simulator has answered. */
export type Answers = EventEmitter<{ answered: [entry: LogEntry] }>;

/** Where somebody knocks. */
export interface Door {
  readonly desk: Desk;
  readonly simulator: Simulator;
  readonly answers: Answers;
}

/**
 * Lets strangers knock, one after the other. Milliseconds from the pod's answer that names one
 * until the notification server was told.
 */
export async function timeKnocks(door: Door, page: WatchedPage, times: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < times) found.push(await knock(door, page));
  return found;
}

async function knock({ desk, simulator, answers }: Door, page: WatchedPage): Promise<number> {
  const [stranger] = simulator.control.arrive();
  if (!stranger) throw new Error('Nobody came.');
  const answered = listAnswered(answers);
  const names = (text: string) => text.includes(stranger.displayName);
  const told = desk.notifications
    .waitFor(({ summary, body }) => names(summary) || names(body), 20_000)
    .then(({ id }) => ({ id, at: performance.now() }));
  await refresh(page);
  const { id, at } = await told;
  const time = at - (await answered);
  simulator.control.answerElsewhere({ userId: stranger.userId, answer: 'rejected' });
  await refresh(page);
  await desk.notifications.waitForClosed(id, 20_000);
  return time;
}

async function listAnswered(answers: Answers): Promise<number> {
  for (;;) {
    const [{ path, status }] = await once(answers, 'answered');
    if (path.endsWith('/v1/connection/list') && status === 200) return performance.now();
  }
}
