import { layHandsOn } from './keys.ts';
import { type Door, timeKnocks } from './knocking.ts';
import type { Program } from './launched.ts';
import { type Openings, timeOpenings } from './opening.ts';
import { everybodyIsThere } from './told.ts';
import { timeKeystrokes } from './typing.ts';
import { watch } from './watched.ts';

/** How fast Foyer answers to a person and to a server; milliseconds. */
export interface Reactions {
  readonly openings: Openings;
  readonly keystrokes: readonly number[];
  readonly knocks: readonly number[];
}

const openings = { later: 30, rested: 10 };
const names = 10;
const knocks = 12;

/** Times one Foyer, signed in; the debugger at its page costs it rather than helps it. */
export async function timeReactions(door: Door, foyer: Program): Promise<Reactions> {
  const watched = await watch(door.desk, foyer);
  const keys = layHandsOn(door.desk);
  try {
    await everybodyIsThere(watched);
    return {
      openings: await timeOpenings(watched, keys, openings),
      keystrokes: await timeKeystrokes(watched, door.simulator, keys, names),
      knocks: await timeKnocks(door, watched, knocks),
    };
  } finally {
    await keys.end();
    await watched.end();
  }
}
