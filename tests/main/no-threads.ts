import type { StartThread } from '../../main/thread.ts';

/** For who is small enough to need no thread: starting one is an error. */
export const noThreads: StartThread = (work) => {
  throw new Error(`A thread was started for ${work}`);
};
