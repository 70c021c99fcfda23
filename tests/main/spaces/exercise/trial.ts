import type { Values } from '../../../../main/net/question.ts';
import type { Place } from './place.ts';

type Question = (place: Place) => Values;
/** With which credential; `me` is the signed-in person. */
export type Who = 'me' | 'guest';

/** How a call is tried out. */
export interface Trial {
  readonly good: Question;
  /** What the good question gives; matchers may stand in it. */
  readonly gives: (place: Place) => unknown;
  /** What Spaces answers to it, where the simulator never has that to tell. */
  readonly served?: (place: Place) => unknown;
  /** A question that is not asked, and what in it is wrong; null: nothing can be said wrong. */
  readonly wrong: { readonly question: Values; readonly path: string } | null;
  /** Questions that Spaces itself refuses, and with what. */
  readonly refused: readonly Refused[];
}

interface Refused {
  readonly status: 400 | 403 | 404 | 500;
  readonly as?: Who;
  readonly question: Question;
}

/** Trials by the names of calls. */
export type Trials = Readonly<Record<string, Trial>>;
