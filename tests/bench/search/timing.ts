import { percentile, span } from '../figures.ts';
import type { Prepared } from './contestant.ts';

/** How long one keystroke takes, in milliseconds. */
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

/** Of so many tries the fastest counts: what else the machine does is nobody's fault. */
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

/** Milliseconds. */
export function timeOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
