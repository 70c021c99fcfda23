/** Time on the main thread in slices so short that nothing stutters. */
export interface Slices {
  /** Whether the slice is used up. */
  readonly isOver: () => boolean;
  /** Lets everything else have its turn, then begins the next slice. */
  readonly next: () => Promise<void>;
}

const sliceMs = 3;

/** Begins the first slice. */
export function createSlices(): Slices {
  let end = performance.now() + sliceMs;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await new Promise<void>((resolve) => setImmediate(resolve));
      end = performance.now() + sliceMs;
    },
  };
}
