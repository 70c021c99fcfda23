import type { WholePod } from '../../../../main/pod/whole.ts';
import type { Outcome } from '../../../../preload/contract.ts';
import type { Place } from './place.ts';

type Ask = (pod: WholePod['client'], place: Place) => Promise<Outcome<unknown>>;

/** How an operation is tried out. */
export interface Trial {
  readonly good: Ask;
  /** A question without fault that the pod has to refuse with 400. */
  readonly refused?: Ask;
  /** A question to which 204 is the answer. */
  readonly absent?: Ask;
}

/** Trials by the names of operations. */
export type Trials = Readonly<Record<string, Trial>>;

/** The id of nobody. */
export const nobody = '1';
