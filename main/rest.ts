import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Clock } from './rhythm.ts';
import type { State } from './state.ts';

/** Short enough to be over soon, long enough for who hides the popover to open it again. */
const restMs = 5_000;

/**
 * Gives memory back once nobody waits for anything: a while after the popover was hidden or people
 * were gathered. V8 by itself leaves ten megabytes of what a start throws away lying about.
 */
export function collectAtRest(state: State, clock: Clock, collect: () => void): () => void {
  let cancel = () => {};
  const unfollow = state.subscribe((now, before) => {
    if (isBusy(now) === isBusy(before)) return;
    cancel();
    cancel = isBusy(now) ? () => {} : clock.after(restMs, collect);
  });
  return () => {
    unfollow();
    cancel();
  };
}

type Busyness = Pick<ReturnType<State['getState']>, 'opening' | 'people'>;

function isBusy({ opening, people }: Busyness): boolean {
  return opening.visible || people.loading;
}

type Collect = (manner: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** Collects all garbage of this thread and gives its pages back, in some thirty milliseconds. */
export function collectEverything(): void {
  // V8 has no other door to it while it runs.
  setFlagsFromString('--expose-gc');
  const collect: Collect = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
