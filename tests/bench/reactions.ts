import { type Keys, layHandsOn } from './keys.ts';
import { type Door, timeKnocks } from './knocking.ts';
import type { Program } from './launched.ts';
import { type Openings, timeOpenings } from './opening.ts';
import { timeSecondStarts } from './second-start.ts';
import { everybodyIsThere } from './told.ts';
import { type Keystrokes, timeKeystrokes } from './typing.ts';
import { type Watched, watch } from './watched.ts';

/** How fast Foyer answers to a person and to a server; milliseconds. */
export interface Reactions {
  readonly openings: Openings;
  readonly keystrokes: Keystrokes;
  /** The same where a frame is drawn as soon as there is something to draw. */
  readonly unpacedKeystrokes: Keystrokes;
  readonly knocks: readonly number[];
  /** A second start with a link, until it has ended. */
  readonly secondStarts: readonly number[];
}

const openings = { later: 30, rested: 10 };
const names = { first: 3, later: 20 };
const knocks = 12;
const secondStarts = 10;
/** A display of 60 Hz lets a key wait for 8 ms and, one time in twenty, for 16 ms by itself. */
const drawAtOnce = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Times one Foyer, signed in, that knows so many people; the debugger at its page costs it rather
 * than helps it.
 */
export async function timeReactions(door: Door, foyer: Program, known: number): Promise<Reactions> {
  const lived = { door, foyer, known };
  const type = (watched: Watched, keys: Keys) =>
    timeKeystrokes(watched, door.simulator, keys, names);
  const paced = await withHandsOn({ ...lived, switches: [] }, async (watched, keys) => ({
    openings: await timeOpenings(watched, keys, openings),
    keystrokes: await type(watched, keys),
    knocks: await timeKnocks(door, watched, knocks),
    secondStarts: await timeSecondStarts(door.desk, foyer, secondStarts),
  }));
  return {
    ...paced,
    unpacedKeystrokes: await withHandsOn({ ...lived, switches: drawAtOnce }, type),
  };
}

interface Lived {
  readonly door: Door;
  readonly foyer: Program;
  readonly known: number;
  readonly switches: readonly string[];
}

async function withHandsOn<Found>(
  { door, foyer, known, switches }: Lived,
  time: (watched: Watched, keys: Keys) => Promise<Found>,
): Promise<Found> {
  const watched = await watch(door.desk, foyer, switches);
  const keys = layHandsOn(door.desk);
  try {
    await everybodyIsThere(watched, known);
    return await time(watched, keys);
  } finally {
    await keys.end();
    await watched.end();
  }
}
