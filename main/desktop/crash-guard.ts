/** Counts how often the page breaks, and knows when it does so without end. */
interface CrashGuard {
  /** The page broke once more. False: building it anew would only break it again. */
  readonly broke: () => boolean;
  /** Somebody wants to see whether it holds now. */
  readonly forget: () => void;
}

const most = 3;
const withinMs = 60_000;

/** A page that breaks for the third time within a minute is not built anew by itself. */
export function createCrashGuard(now: () => number): CrashGuard {
  let times: readonly number[] = [];
  return {
    broke() {
      const since = now() - withinMs;
      times = [...times.filter((time) => time > since), now()];
      return times.length < most;
    },
    forget() {
      times = [];
    },
  };
}
