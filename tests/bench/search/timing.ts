import { percentile, span } from '../figures.ts';
import type { Prepared } from './contestant.ts';

/** How long one keystroke keeps the processor busy, in milliseconds. */
export interface KeyTimes {
  readonly keystrokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface Typed {
  readonly text: string;
  readonly dear: ReadonlyMap<number, number>;
}

/** Of so many tries the fastest counts: the first one may have come when garbage was collected. */
const tries = 3;

/** Types each text letter by letter. */
export function timeKeys({ find }: Prepared, texts: readonly Typed[]): KeyTimes {
  const times: number[] = [];
  for (const { text, dear } of texts) {
    const letters = [...text];
    for (const at of letters.keys()) {
      const typed = letters.slice(0, at + 1).join('');
      times.push(Math.min(...Array.from({ length: tries }, () => timeOf(() => find(typed, dear)))));
    }
  }
  const [, max] = span(times);
  return {
    keystrokes: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max,
  };
}

/** Milliseconds of the processor: on an idle machine the time it takes, on a busy one less. */
export function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
