/** A source of numbers in [0, 1) that repeats itself exactly for the same seed. */
export type Random = () => number;

const GOLDEN_GAMMA = 0x6d2b79f5;
const UINT32 = 0x1_0000_0000;

/** Mulberry32: 32 bits of state, fast, and good enough to deal out people. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + GOLDEN_GAMMA) >>> 0;
    return mix(state) / UINT32;
  };
}

/** One uint32 for (seed, index, salt), without walking a sequence: any person can be made first. */
export function hash(seed: number, index: number, salt: number): number {
  const start = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  return mix((start + Math.imul(index + 1, GOLDEN_GAMMA)) >>> 0);
}

/** The element that a hash points at. The list must not be empty. */
export function choose<Item>(list: readonly Item[], number: number): Item {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
