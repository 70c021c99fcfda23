/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, but not including, `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean;
}

/** Mulberry32: small, and even enough for tests. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    oneOf<Thing>(things: readonly Thing[]): Thing {
      const thing = things[upTo(things.length)];
      if (thing === undefined) throw new RangeError('There is nothing to choose from');
      return thing;
    },
    onceIn: (times) => upTo(times) === 0,
  };
}
