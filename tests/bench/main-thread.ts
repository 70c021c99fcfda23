import type { ElectronApplication } from '@playwright/test';

/** What the main process did in a span of time. */
export interface Doing {
  /** The longest that it answered nobody, ms. */
  readonly stallMs: number;
  /** Processor time of all its threads, ms. */
  readonly cpuMs: number;
}

/** One look at the main process: when, in ms since 1970, and its processor time so far, in ms. */
type Look = readonly [at: number, cpu: number];

declare global {
  var foyerLooks: Look[];
}

const everyMs = 5;

/** Lets main look at itself every few milliseconds from now on. */
export async function watchMainThread(app: ElectronApplication): Promise<void> {
  await app.evaluate((_electron, every) => {
    globalThis.foyerLooks = [];
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      globalThis.foyerLooks.push([Date.now(), (user + system) / 1000]);
    }, every);
  }, everyMs);
}

/** What main did between two moments, in ms since 1970. */
export async function doingBetween(
  app: ElectronApplication,
  from: number,
  to: number,
): Promise<Doing> {
  const looks = await app.evaluate(() => globalThis.foyerLooks);
  const span = looks.filter(([at]) => at >= from && at <= to);
  const gaps = span.slice(1).map(([at], index) => at - (span[index]?.[0] ?? at));
  const [first, last] = [span[0], span.at(-1)];
  if (!first || !last) throw new Error('Main did not look at itself.');
  return { stallMs: Math.max(...gaps) - everyMs, cpuMs: last[1] - first[1] };
}
