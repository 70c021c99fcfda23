import type { PodCall } from './pod.ts';

const DEFAULT_LIMIT = 50;

/** The part of a list that `skip` and `limit` ask for. */
export interface Stretch {
  readonly skip: number;
  readonly limit: number;
}

/** Reads `skip` and `limit`, 0 and 50 where absent; undefined when one is no whole number. */
export function stretchOf(call: PodCall): Stretch | undefined {
  const skip = wholeNumber(call.query('skip'), 0);
  const limit = wholeNumber(call.query('limit'), DEFAULT_LIMIT);
  return skip === undefined || limit === undefined || limit === 0 ? undefined : { skip, limit };
}

function wholeNumber(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
