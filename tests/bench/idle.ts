import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk/index.ts';
import type { LogEntry, Simulator } from '../simulator/index.ts';
import { launch, type Program } from './launched.ts';
import { memoryAtRest } from './memory.ts';
import { useOnce } from './opening.ts';

/** What a Foyer costs whose popover was used once and then hidden. */
export interface IdleHour {
  /** Of one core, in percent: all processes together, also those that came and went. */
  readonly cpuPercent: number;
  /** Processor time of the page, in milliseconds, from half a minute after it was hidden. */
  readonly pageMs: number;
  /** Requests of the account that sent more of them. */
  readonly requests: number;
}

interface Scene {
  readonly desk: Desk;
  readonly simulator: Simulator;
}

const hourMs = 60 * 60_000;
const lookMs = 5_000;
/** The page has given its memory back by then, which is work. */
const untilSettledMs = 30_000;

/** Leaves Foyer alone for an hour, and looks at the clocks of its processes only. */
export async function idleHour({ desk, simulator }: Scene, foyer: Program): Promise<IdleHour> {
  const launched = await launch(desk, foyer);
  await memoryAtRest(desk);
  await useOnce(desk);
  await pause(untilSettledMs);
  const asked = simulator.log.length;
  const spent = await watchClocks(desk, hourMs);
  const log = simulator.log.slice(asked);
  await launched.end();
  return {
    cpuPercent: (100 * spent.allMs) / hourMs,
    pageMs: spent.pageMs,
    requests: Math.max(...requestsByAccount(log)),
  };
}

/** The processor time that the app uses within so long, in milliseconds. */
async function watchClocks(desk: Desk, forMs: number) {
  const began = performance.now();
  const before = clocksOf(desk);
  const latest = new Map(before);
  while (performance.now() - began < forMs) {
    await pause(lookMs);
    for (const [process, clock] of clocksOf(desk)) latest.set(process, clock);
  }
  const spent = [...latest].map(([process, { cpuMs, isPage }]) => ({
    cpuMs: cpuMs - (before.get(process)?.cpuMs ?? 0),
    isPage,
  }));
  const sum = (clocks: typeof spent) => clocks.reduce((total, { cpuMs }) => total + cpuMs, 0);
  return { allMs: sum(spent), pageMs: sum(spent.filter(({ isPage }) => isPage)) };
}

interface ProcessClock {
  readonly cpuMs: number;
  readonly isPage: boolean;
}

function clocksOf(desk: Desk): Map<string, ProcessClock> {
  const processes = desk.processes().filter(({ belongsTo }) => belongsTo === 'app');
  return new Map(
    processes.map(({ pid, startTime, cpuMs, commandLine }) => [
      `${pid} ${startTime}`,
      { cpuMs, isPage: commandLine.join(' ').includes('--type=renderer') },
    ]),
  );
}

/** One person signs in to one account of each system here. */
function requestsByAccount(log: readonly LogEntry[]): number[] {
  const ofSymphony = log.filter(({ path }) => path.startsWith('/symphony')).length;
  return [ofSymphony, log.length - ofSymphony];
}
