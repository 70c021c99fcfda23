import { setImmediate as pause } from 'node:timers/promises';

const sliceMs = 2;
const stepSize = 20;

/**
 * Goes through a long list a few at a time. After two milliseconds everybody else has a turn, so
 * that a hundred thousand of anything stall nothing. Ends early when `work` says false.
 */
export async function eachSlice<Item>(
  items: readonly Item[],
  // biome-ignore lint/suspicious/noConfusingVoidType: most work says nothing.
  work: (slice: readonly Item[]) => boolean | void,
): Promise<void> {
  let began = performance.now();
  for (let at = 0; at < items.length; at += stepSize) {
    if (work(items.slice(at, at + stepSize)) === false) return;
    if (performance.now() - began < sliceMs) continue;
    await pause();
    began = performance.now();
  }
}
