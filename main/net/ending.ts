/** What may end a call before its answer is there. */
export interface Ending {
  /** For whoever carries the call out. */
  readonly signal: AbortSignal;
  /** Its time was over. */
  readonly isLate: () => boolean;
  readonly end: () => void;
  /** The call is over, whatever came of it: nothing holds on to it any more. */
  readonly letGo: () => void;
}

/**
 * Ends a call after so many milliseconds, or when its caller does. Not by `AbortSignal.any`: Node
 * keeps such a signal as long as somebody listens, and forgets the deadline that would end it. The
 * fetch of Electron listens for good, so that each call would stay in memory with its answer
 * (https://github.com/nodejs/node/issues/54614).
 */
export function createEnding(ms: number, caller: AbortSignal | undefined): Ending {
  const controller = new AbortController();
  const end = () => controller.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, ms);
  caller?.addEventListener('abort', end, { once: true });
  if (caller?.aborted) end();

  return {
    signal: controller.signal,
    isLate: () => isLate,
    end,
    letGo() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', end);
    },
  };
}
