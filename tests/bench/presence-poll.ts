import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Foyer, startFoyer } from '../e2e/foyer.ts';
import type { Profile } from '../e2e/profile.ts';
import type { Door } from './knocking.ts';
import { doingBetween, watchMainThread } from './main-thread.ts';
import { presenceBodies } from './presence-bodies.ts';
import { allPeople } from './sign-in.ts';

/** What polls of the presence of a large pod do to the main process. */
export interface PresencePolls {
  /** The longest that it answered nobody during a poll, ms. */
  readonly stalls: readonly number[];
  /** The same for spans in which nothing was asked: what the machine itself does to main. */
  readonly idleStalls: readonly number[];
  /** The same for the first poll, which tells of everybody. */
  readonly firstStall: number;
  /** Processor time of a poll, with all threads and the receiving, ms. */
  readonly cpu: readonly number[];
}

const users = 100_000;
const polls = 8;
const path = /\/v1\/presence$/;
/** From before the answer until everything that it sets going is over. */
const spanMs = { before: 50, after: 1_000 };

/**
 * Lets a signed-in Foyer with an open popover ask for the presence of a hundred thousand users, of
 * whom one in thirty is doing something else each time.
 */
export async function timePresencePolls(door: Door, profile: Profile): Promise<PresencePolls> {
  const { desk, simulator } = door;
  const bodies = presenceBodies(users);
  simulator.control.fail({ path, mode: 'body', body: '[]' });
  const foyer = await startFoyer(desk, simulator, { profile });
  try {
    await allPeople(foyer);
    await watchMainThread(foyer.app);
    await desk.keyboard.press('ctrl+shift+space');
    await foyer.until(({ opening }) => opening.visible);
    const found = [];
    while (found.length <= polls) found.push(await poll(door, foyer, bodies.next()));
    const [first, ...later] = found;
    return {
      idleStalls: later.map(({ idleStallMs }) => idleStallMs),
      firstStall: first?.stallMs ?? Number.NaN,
      stalls: later.map(({ stallMs }) => stallMs),
      cpu: later.map(({ cpuMs }) => cpuMs),
    };
  } finally {
    simulator.control.heal();
    await foyer.quit();
  }
}

/** What the next poll does to main, less what main does anyway in a span of the same length. */
async function poll({ simulator, answers }: Door, { app }: Foyer, body: string) {
  simulator.control.heal();
  simulator.control.fail({ path, mode: 'body', body });
  for (;;) {
    const [entry] = await once(answers, 'answered');
    if (!path.test(entry.path)) continue;
    await pause(spanMs.after);
    const [from, to] = [entry.at - spanMs.before, Date.now()];
    const busy = await doingBetween(app, from, to);
    const idle = await doingBetween(app, 2 * from - to, from);
    return {
      stallMs: busy.stallMs,
      idleStallMs: idle.stallMs,
      cpuMs: busy.cpuMs - idle.cpuMs,
    };
  }
}
