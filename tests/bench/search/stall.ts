import { setTimeout as pause } from 'node:timers/promises';
import { createSearch } from '../../../main/people/search/search.ts';
import { threadsFrom } from '../../../main/thread-start.ts';
import type { Sought } from '../../main/people/search/crowd.ts';
import { percentile } from '../figures.ts';
import { watchStalls } from '../people/stall-watch.ts';

/** What taking everybody in does to the main thread, in milliseconds. */
export interface Building {
  readonly tookMs: number;
  /** The most that it worked without a break, in the middle one of several builds. */
  readonly longestStallMs: number;
  /** The same while nothing happens: how exact that is. */
  readonly idleStallMs: number;
  /** Answers while it went on. */
  readonly answers: number;
  readonly answerP95Ms: number;
}

const entry = new URL('../../../main/thread-worker.ts', import.meta.url).pathname;
const typescript = new URL('../../main/typescript-on-threads.mjs', import.meta.url).href;
const rounds = 5;

/** Builds on a thread, as the app does, and asks a question every 20 ms meanwhile. */
export async function measureBuilding(people: readonly Sought[]): Promise<Building> {
  const builds = [];
  for (let round = 0; round < rounds; round += 1) builds.push(await buildOnce(people));
  const middle = (values: readonly number[]) => percentile(values, 0.5);
  const tookMs = middle(builds.map((build) => build.tookMs));
  const answers = builds.flatMap((build) => build.answers);
  return {
    tookMs,
    longestStallMs: middle(builds.map((build) => build.longestStallMs)),
    idleStallMs: (await watchStalls(() => pause(tookMs))).longestWork,
    answers: answers.length,
    answerP95Ms: percentile(answers, 0.95),
  };
}

async function buildOnce(people: readonly Sought[]) {
  let isIn = false;
  const search = createSearch({
    startThread: threadsFrom(entry, { switches: ['--import', typescript] }),
    onCaughtUp() {
      isIn = true;
    },
  });
  const answers: number[] = [];
  const before = performance.now();
  const { longestWork } = await watchStalls(async () => {
    search.learn(people, []);
    while (!isIn) {
      const asked = performance.now();
      await search.find('anna l', new Map());
      answers.push(performance.now() - asked);
      await pause(20);
    }
  });
  const tookMs = performance.now() - before;
  search.stop();
  return { tookMs, longestStallMs: longestWork, answers };
}
