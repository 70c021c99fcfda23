import type { Clock } from '../rhythm.ts';

/** Lets somebody type before work that can wait. */
export interface Lull {
  /** A letter was typed. */
  readonly disturb: () => void;
  /** Until no letter has been typed for a moment. */
  readonly wait: () => Promise<void>;
}

/** Longer than from one letter to the next. */
const momentMs = 700;

/** Nobody types yet. */
export function createLull(clock: Pick<Clock, 'after'>): Lull {
  const waiting: (() => void)[] = [];
  let isTyping = false;
  let cancel = () => {};

  function end() {
    isTyping = false;
    for (const goOn of waiting.splice(0)) goOn();
  }

  return {
    disturb() {
      isTyping = true;
      cancel();
      cancel = clock.after(momentMs, end);
    },
    wait: () => (isTyping ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
